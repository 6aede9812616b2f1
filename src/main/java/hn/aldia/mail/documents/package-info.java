/**
 * The applicant's scans: checked, and made small enough to be mailed. Knows no case, no officer and
 * no mail server.
 */
@NullMarked
package hn.aldia.mail.documents;

import org.jspecify.annotations.NullMarked;
