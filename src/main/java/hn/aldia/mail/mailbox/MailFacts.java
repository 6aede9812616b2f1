package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the gate before {@code register} wants to know of the mail servers.
 *
 * @param imap what forbids reading, if anything: then the rest says nothing
 * @param pushes the server announces new mail by itself (IDLE)
 * @param latency one round trip to the IMAP server
 * @param smtp what forbids sending, if anything
 * @param smtpChecked false when no SMTP server is set
 */
public record MailFacts(
    Optional<Trouble> imap,
    boolean pushes,
    List<String> folders,
    Optional<String> junkFolder,
    Duration latency,
    Optional<Trouble> smtp,
    boolean smtpChecked) {}
