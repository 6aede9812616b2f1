/** Filing the request, following it, answering the officer. */
@NullMarked
package hn.aldia.errand.request;

import org.jspecify.annotations.NullMarked;
