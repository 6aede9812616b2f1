package hn.aldia.renewal;

import java.time.Instant;

/** What a person was asked and has not answered. */
public record Question(String id, String words, Instant since) {}
