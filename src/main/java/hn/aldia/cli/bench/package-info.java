/** What commands work with: stores, browsers and mail of a case; one case or many. */
@NullMarked
package hn.aldia.cli.bench;

import org.jspecify.annotations.NullMarked;
