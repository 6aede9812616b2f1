/** The bundled treasury: form, till, receipt of four pages. */
@NullMarked
package hn.aldia.rehearsal.treasury;

import org.jspecify.annotations.NullMarked;
