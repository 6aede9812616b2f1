package hn.aldia.errand.desk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person has allowed beyond {@code --yes}: each odd or unsafe thing by an option of its own
 * (DESIGN.md, Consent).
 *
 * @param differences send the form although it reads back otherwise than it was filled in
 * @param address the officer's address, checked by the person
 * @param again another request although one was approved a short while ago
 * @param oddRate an exchange rate out of its band
 * @param rate lempiras for a dollar, given by the person; null: look it up
 * @param theseScans the scans that lie there are of this request's receipt, though they look older
 */
public record Waivers(
    boolean differences,
    @Nullable String address,
    boolean again,
    boolean oddRate,
    @Nullable BigDecimal rate,
    boolean theseScans) {
  public static final Waivers NONE = new Waivers(false, null, false, false, null, false);
}
