/**
 * Telling a person who is not at the screen: notices and the channels that carry them. Knows no
 * page, no journal and no decision: what is worth telling is said by who asks.
 */
@NullMarked
package hn.aldia.notify;

import org.jspecify.annotations.NullMarked;
