package hn.aldia.config.settings;

import hn.aldia.config.home.Shipped;
import hn.aldia.config.oauth.OAuthClient.Endpoints;
import hn.aldia.config.settings.MailServer.Security;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provider of mailboxes that is known from the address alone ({@code providers.txt}).
 *
 * @param domains of the addresses; one that ends with a dot goes on in any way
 * @param help where the provider says how a program may sign in
 * @param oauth where a person signs in; null: with a password only
 * @param passwords whether it takes any
 * @param exchangers how the names of the servers end that take in mail for it, whatever the domain
 */
public record MailProvider(
    List<String> domains,
    Place imap,
    Place smtp,
    String help,
    @Nullable Endpoints oauth,
    boolean passwords,
    List<String> exchangers) {
  public record Place(String host, int port, Security security) {
    private static Place of(String text) {
      String[] parts = text.strip().split(" ", -1);
      return new Place(
          parts[0],
          Integer.parseInt(parts[1]),
          Security.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }
  }

  private static final List<MailProvider> KNOWN = read();

  public static Optional<MailProvider> ofAddress(String email) {
    String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    return KNOWN.stream().filter(provider -> provider.has(domain)).findFirst();
  }

  /** By the server, for an address at a domain of its own. */
  public static Optional<MailProvider> ofServer(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(p -> p.imap().host().equals(name) || p.smtp().host().equals(name))
        .findFirst();
  }

  /** By the server that takes in the mail of a domain of its own. */
  public static Optional<MailProvider> ofExchanger(String host) {
    return KNOWN.stream()
        .filter(p -> p.exchangers().stream().anyMatch(end -> ("." + host).endsWith("." + end)))
        .findFirst();
  }

  private boolean has(String domain) {
    return domains.stream()
        .anyMatch(d -> d.endsWith(".") ? domain.startsWith(d) : domain.equals(d));
  }

  private static MailProvider of(String[] fields) {
    Map<String, List<String>> more = new HashMap<>();
    for (String field : List.of(fields).subList(4, fields.length)) {
      List<String> words = List.of(field.strip().split(" ", -1));
      more.put(words.get(0), words.subList(1, words.size()));
    }
    return new MailProvider(
        Arrays.asList(fields[0].split(" ")),
        Place.of(fields[1]),
        Place.of(fields[2]),
        fields[3].strip(),
        !more.containsKey("token")
            ? null
            : new Endpoints(
                address(more, "device"),
                address(more, "sign-in"),
                URI.create(more.get("token").get(0)),
                more.getOrDefault("scopes", List.of())),
        !more.containsKey("device"),
        more.getOrDefault("mx", List.of()));
  }

  private static @Nullable URI address(Map<String, List<String>> more, String name) {
    return more.containsKey(name) ? URI.create(more.get(name).get(0)) : null;
  }

  private static List<MailProvider> read() {
    return Shipped.rows(MailProvider.class, "providers.txt")
        .map(line -> line.split(" \\| "))
        .map(MailProvider::of)
        .toList();
  }
}
