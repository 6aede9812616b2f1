package hn.aldia.renewal;

import java.time.Instant;

/**
 * An intent whose outcome is not known.
 *
 * @param details what was noted to find it out by
 */
public record OpenIntent(Intent intent, String details, Instant since) {}
