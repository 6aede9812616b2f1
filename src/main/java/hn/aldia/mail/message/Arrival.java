package hn.aldia.mail.message;

import java.time.Instant;

/**
 * A mail found in a watched folder.
 *
 * @param receivedAt when the server took it in (INTERNALDATE)
 * @param noticedAt when the server's push (EXISTS) reached us, or when polling found it
 */
public record Arrival(
    String folder,
    long uidValidity,
    long uid,
    Instant receivedAt,
    Instant noticedAt,
    RawMail raw) {}
