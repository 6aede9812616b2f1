/** What the portal's mails say: PIN, officer, time limits, bounces, constancia. */
@NullMarked
package hn.aldia.mail.portal;

import org.jspecify.annotations.NullMarked;
