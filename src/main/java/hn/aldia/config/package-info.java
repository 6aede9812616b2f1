/**
 * Immutable settings and the applicant, read from HOCON; the only reader of environment and
 * secrets. Knows only {@code words}.
 */
@NullMarked
package hn.aldia.config;

import org.jspecify.annotations.NullMarked;
