package hn.aldia.intake;

import hn.aldia.config.settings.MailProvider;
import hn.aldia.config.settings.MailProvider.Place;
import hn.aldia.config.settings.MailServer.Security;
import java.net.IDN;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the mail servers of an address may be whose domain is in no table of ours: by whom its mail
 * is taken in (MX), by what the domain announces (RFC 6186, RFC 8314), else under the usual names.
 * Only proposed: the directory is not signed, and a password goes there.
 */
public record MailPlaces(Directory directory, Knock knock) {
  Optional<Place> imap(String email) {
    String domain = domain(email);
    return host(domain)
        .map(MailProvider::imap)
        .or(() -> announced("_imaps._tcp." + domain, Security.TLS))
        .or(() -> usual(domain, 993, "imap", "mail"));
  }

  Optional<Place> smtp(String email) {
    String domain = domain(email);
    return host(domain)
        .map(MailProvider::smtp)
        .or(() -> announced("_submissions._tcp." + domain, Security.TLS))
        .or(() -> announced("_submission._tcp." + domain, Security.STARTTLS))
        .or(() -> usual(domain, 465, "smtp", "mail"));
  }

  private Optional<MailProvider> host(String domain) {
    return directory.records(domain, "MX").stream()
        .map(record -> record.replaceFirst("^\\d+\\s+", ""))
        .flatMap(exchanger -> MailProvider.ofExchanger(bare(exchanger)).stream())
        .findFirst();
  }

  /** The one of the lowest priority; “.” says that there is none. */
  private Optional<Place> announced(String service, Security security) {
    return directory.records(service, "SRV").stream()
        .map(record -> record.strip().split("\\s+", -1))
        .filter(
            words -> words.length == 4 && Stream.of(words).limit(3).allMatch(MailPlaces::isShort))
        .min(Comparator.comparingInt(words -> Integer.parseInt(words[0])))
        .filter(words -> !words[3].equals(".") && Integer.parseInt(words[2]) > 0)
        .map(words -> new Place(bare(words[3]), Integer.parseInt(words[2]), security));
  }

  private Optional<Place> usual(String domain, int port, String... names) {
    return Arrays.stream(names)
        .map(name -> new Place(name + "." + domain, port, Security.TLS))
        .filter(knock::answers)
        .findFirst();
  }

  private static boolean isShort(String number) {
    return number.matches("\\d{1,5}");
  }

  private static String bare(String host) {
    return host.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
  }

  private static String domain(String email) {
    String domain = email.substring(email.lastIndexOf('@') + 1);
    try {
      return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noDomain) {
      return "";
    }
  }
}
