package hn.aldia.mail.message;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The domains to whose people private documents may go ({@code mail.trusted-domains}). */
public final class TrustedDomains {
  /** No quotation marks, and no {@code %} or {@code !}, by which old servers are told to relay. */
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9#$&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9#$&'*+/=?^_`{|}~-]+)*");

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

  /** The immigration institute's own. */
  public static final TrustedDomains INM = new TrustedDomains(List.of("inm.gob.hn"));

  private final List<String> domains;

  public TrustedDomains(List<String> domains) {
    this.domains = domains.stream().map(TrustedDomains::ascii).flatMap(Optional::stream).toList();
  }

  /**
   * Whether this bare address lies in one of the domains: what lies beneath one is listed by
   * itself. An address that could be read in two ways (two {@code @}, a final dot, look-alike
   * letters) never does.
   */
  public boolean covers(String address) {
    int at = address.indexOf('@');
    return at > 0
        && at == address.lastIndexOf('@')
        && LOCAL_PART.matcher(address.substring(0, at)).matches()
        && ascii(address.substring(at + 1)).filter(domains::contains).isPresent();
  }

  /** The name as the DNS knows it; empty when it is none, or stands for another than it shows. */
  private static Optional<String> ascii(String domain) {
    try {
      boolean plain = domain.chars().allMatch(c -> c < 128);
      String name = plain ? domain.toLowerCase(Locale.ROOT) : IDN.toASCII(domain);
      boolean same = plain || IDN.toUnicode(name).equals(domain);
      return same && HOST.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return String.join(", ", domains);
  }
}
