/** The people behind the bundled portal: requests, officers, their mails. */
@NullMarked
package hn.aldia.rehearsal.office;

import org.jspecify.annotations.NullMarked;
