/**
 * The bundled portal (WireMock) and mail server (GreenMail). Knows nothing of the product it
 * rehearses.
 */
@NullMarked
package hn.aldia.rehearsal;

import org.jspecify.annotations.NullMarked;
