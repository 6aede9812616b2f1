/** One mail as a person would read it: heading, text, attachments, who may have sent it. */
@NullMarked
package hn.aldia.mail.message;

import org.jspecify.annotations.NullMarked;
