package hn.aldia.renewal;

import java.time.Instant;

/** An intent whose outcome is not known. */
public record OpenIntent(Intent intent, Instant since) {}
