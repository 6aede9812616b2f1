package hn.aldia.renewal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The treasury's receipt.
 *
 * @param amount in lempiras
 * @param rate lempiras for a dollar
 * @param file relative to the case folder
 */
public record Receipt(
    String number, BigDecimal amount, @Nullable BigDecimal rate, String file, Instant keptAt) {}
