package hn.aldia.config.applicant;

import java.math.BigDecimal;

/**
 * What the treasury asks for.
 *
 * @param usd in US dollars; paid in lempiras at the day's rate
 */
public record Fee(BigDecimal usd) {}
