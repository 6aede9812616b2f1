/** Our scripts inside the page: shipped, installed once a document, called by name. */
@NullMarked
package hn.aldia.browser.script;

import org.jspecify.annotations.NullMarked;
