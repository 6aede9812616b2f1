package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the wait for a mail goes on, for people.
 *
 * @param trouble what keeps the mailbox from being watched at this moment; it is being mended
 */
public record Waiting(
    Duration waited, Duration timeout, List<String> folders, Optional<Trouble> trouble) {}
