package hn.aldia.mail.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * By which name (authserv-id, RFC 8601) the mailbox's own server signs its findings, learned from
 * the mails that lie there: it writes them on nearly every one, whoever sent it. What a sender
 * wrote into his own mail is not among them. For any number of threads.
 */
public final class OwnServer {
  private static final int SENDERS = 3;
  private static final double NEARLY_ALL = 0.8;

  /**
   * What one mail told.
   *
   * @param mail anything that is the same for the same mail
   * @param top the topmost authserv-id, empty when the mail has none
   */
  public record Learned(String mail, String senderDomain, Optional<String> top) {}

  private final Set<String> mails = new HashSet<>();
  private final List<Learned> learned = new ArrayList<>();
  private final Map<String, Set<String>> signed = new HashMap<>();
  private final Map<String, Set<String>> senders = new HashMap<>();

  /**
   * @param mail anything that is the same for the same mail
   * @param top the topmost authserv-id, empty when the mail has none
   */
  void learn(String mail, String senderDomain, Optional<String> top) {
    String same = UUID.nameUUIDFromBytes(mail.getBytes(StandardCharsets.UTF_8)).toString();
    learnAgain(new Learned(same, senderDomain, top));
  }

  public synchronized void learnAgain(Learned told) {
    if (!mails.add(told.mail())) {
      return;
    }
    learned.add(told);
    told.top()
        .ifPresent(
            id -> {
              signed.computeIfAbsent(id, any -> new HashSet<>()).add(told.mail());
              senders.computeIfAbsent(id, any -> new HashSet<>()).add(told.senderDomain());
            });
  }

  /** For a later run, which need not read the same mails again. */
  public synchronized List<Learned> learned() {
    return List.copyOf(learned);
  }

  /** Empty until several senders' mails agree: then nothing is confirmed by any. */
  public synchronized Optional<String> id() {
    return signed.entrySet().stream()
        .filter(e -> e.getValue().size() >= NEARLY_ALL * mails.size())
        .map(Map.Entry::getKey)
        .filter(id -> senders.getOrDefault(id, Set.of()).size() >= SENDERS)
        .findFirst();
  }

  /** The verdict of these headers, the topmost first, on a mail of these senders. */
  Authenticity.Verdict verdict(List<AuthenticationResults> headers, List<String> senders) {
    Optional<String> own = id();
    List<AuthenticationResults.Result> said =
        own.map(id -> headers.stream().filter(h -> id.equals(h.server())))
            .orElseGet(() -> headers.stream().limit(1))
            .flatMap(h -> h.results().stream())
            .toList();
    // A failure is believed of the topmost, too, whoever signed it: it can only make doubtful.
    boolean failed =
        Stream.concat(said.stream(), headers.stream().limit(1).flatMap(h -> h.results().stream()))
            .anyMatch(OwnServer::fails);
    if (failed) {
      return Authenticity.Verdict.FAILED;
    }
    boolean vouched =
        own.isPresent()
            && !senders.isEmpty()
            && senders.stream().allMatch(s -> said.stream().anyMatch(r -> vouches(r, s)));
    return vouched ? Authenticity.Verdict.PASSED : Authenticity.Verdict.UNSAID;
  }

  private static boolean fails(AuthenticationResults.Result said) {
    return Set.of("dkim", "spf", "dmarc", "compauth", "sender-id").contains(said.method())
        && Set.of("fail", "hardfail", "permerror").contains(said.result());
  }

  private static boolean vouches(AuthenticationResults.Result said, String sender) {
    String domain = Addresses.domain(sender);
    if (!said.result().equals("pass")) {
      return false;
    }
    Optional<String> of =
        switch (said.method()) {
          case "dmarc" -> said.property("header.from");
          case "dkim" -> said.property("header.d").or(() -> said.property("header.i"));
          default -> Optional.empty();
        };
    return of.map(Addresses::domain)
        .filter(d -> d.contains(".") && (domain.equals(d) || domain.endsWith("." + d)))
        .isPresent();
  }
}
