/**
 * Files of scenarios: layers, lines, what is substituted, and what is wrong where. Knows no verb.
 */
@NullMarked
package hn.aldia.scenario.source;

import org.jspecify.annotations.NullMarked;
