package hn.aldia.config.settings;

import hn.aldia.config.settings.MailServer.Security;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A provider of mailboxes that is known from the address alone ({@code providers.txt}).
 *
 * @param domains of the addresses; one that ends with a dot goes on in any way
 * @param help where the provider says how a program may sign in
 */
public record MailProvider(List<String> domains, Place imap, Place smtp, String help) {
  /** Where a server is. */
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

  private boolean has(String domain) {
    return domains.stream()
        .anyMatch(d -> d.endsWith(".") ? domain.startsWith(d) : domain.equals(d));
  }

  private static List<MailProvider> read() {
    try (InputStream in =
        Objects.requireNonNull(MailProvider.class.getResourceAsStream("providers.txt"))) {
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(
              fields ->
                  new MailProvider(
                      Arrays.asList(fields[0].split(" ")),
                      Place.of(fields[1]),
                      Place.of(fields[2]),
                      fields[3].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
