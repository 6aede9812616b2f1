package hn.aldia.mail.message;

import java.util.List;
import java.util.Optional;

/**
 * What speaks for a mail coming from whom it says. Facts only: whoever acts on the mail decides.
 *
 * @param senders all addresses that its From names; more than one is itself suspicious
 * @param replyTo where answers are asked to go, when that is elsewhere
 * @param verdict of the mailbox's own server, by its own Authentication-Results ({@link OwnServer})
 * @param copy a mail found inside another one: nobody vouches for it
 */
public record Authenticity(
    List<String> senders, Optional<String> replyTo, Verdict verdict, boolean copy) {
  static final Authenticity UNKNOWN =
      new Authenticity(List.of(), Optional.empty(), Verdict.UNSAID, false);

  public enum Verdict {
    /** DMARC passed, or DKIM did, for the sender's own domain, and nothing failed. */
    PASSED,
    /** DKIM, SPF or DMARC failed. */
    FAILED,
    UNSAID
  }

  /** What a mail's own word weighs. A mail informs; the portal confirms. */
  public enum Standing {
    /** The mailbox's own server found it to come from the domain that it names. */
    CONFIRMED,
    /** Nobody says that it does, nor that it does not: it may inform, and decide nothing. */
    UNCONFIRMED,
    /** Of other domains, found to be forged, a copy, or with answers going elsewhere. */
    DOUBTFUL
  }

  public Authenticity {
    senders = List.copyOf(senders);
  }

  /** Forged as far as the receiving server can tell, or a copy for which it cannot tell. */
  public boolean doubtful() {
    return verdict == Verdict.FAILED || copy;
  }

  /** What its word weighs where mails of these domains are awaited. */
  public Standing standing(TrustedDomains domains) {
    if (!trusted(domains)) {
      return Standing.DOUBTFUL;
    }
    return verdict == Verdict.PASSED ? Standing.CONFIRMED : Standing.UNCONFIRMED;
  }

  /**
   * Every sender lies in these domains, answers go there too, and nothing makes it doubtful. That
   * it really comes from there is another matter: see {@link #standing}.
   */
  public boolean trusted(TrustedDomains domains) {
    return !doubtful()
        && !senders.isEmpty()
        && senders.stream().allMatch(domains::covers)
        && replyTo.stream().allMatch(domains::covers);
  }
}
