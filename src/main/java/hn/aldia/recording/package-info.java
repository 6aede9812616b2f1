/**
 * A visit that a person made to a site, and what is kept of it: with everything personal replaced
 * by invented values. Knows no browser; what follows the visit hands it over as values.
 */
@NullMarked
package hn.aldia.recording;

import org.jspecify.annotations.NullMarked;
