/**
 * OAuth 2: a person signs in at their mail provider's own page, and we keep what lets us in from
 * then on. Knows no mail protocol; the only room that knows the Nimbus SDK.
 */
@NullMarked
package hn.aldia.config.oauth;

import org.jspecify.annotations.NullMarked;
