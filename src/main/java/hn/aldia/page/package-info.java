/**
 * What was observed on a page, as values: one set of them for who looks and for who decides. Knows
 * no browser and no portal.
 */
@NullMarked
package hn.aldia.page;

import org.jspecify.annotations.NullMarked;
