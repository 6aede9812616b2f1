/**
 * A form on any number of pages, whoever's it is: filled in, read back, complained of, shown once
 * more before it is sent. Sends nothing; knows no site by name.
 */
@NullMarked
package hn.aldia.form;

import org.jspecify.annotations.NullMarked;
