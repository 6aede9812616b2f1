package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * What the gate before {@code register} wants to know of the mail servers.
 *
 * @param imap what forbids reading, if anything: then the rest says nothing
 * @param smtp what forbids sending, if anything
 * @param smtpChecked false when no SMTP server is set
 */
public record MailFacts(
    Optional<Trouble> imap,
    List<String> folders,
    Optional<String> junkFolder,
    Optional<Trouble> smtp,
    boolean smtpChecked) {}
