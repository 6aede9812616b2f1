/** The map of a portal: screens and their signs, the ways between them, what answers mean. */
@NullMarked
package hn.aldia.scenario.map;

import org.jspecify.annotations.NullMarked;
