/** The step language: what a person would say to somebody at the page. Knows no browser. */
@NullMarked
package hn.aldia.scenario;

import org.jspecify.annotations.NullMarked;
