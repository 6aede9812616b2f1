/** What is shown or handed on of a case: rows, pages, archives. */
@NullMarked
package hn.aldia.cli.records;

import org.jspecify.annotations.NullMarked;
