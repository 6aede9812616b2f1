package hn.aldia.rehearsal.treasury;

import java.math.BigDecimal;

/**
 * A receipt that the bundled treasury made.
 *
 * @param number {@code TGR-007417847}
 * @param amount in lempiras
 */
public record IssuedReceipt(
    String number,
    String kind,
    String identification,
    String payer,
    String institution,
    String rubro,
    BigDecimal amount) {}
