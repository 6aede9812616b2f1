package hn.aldia.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the machines on the way say about a mail.
 *
 * @param senderName the From as it is shown, with or without an address
 * @param nullSender nobody is to be answered ({@code Return-Path: <>}), as of bounces
 * @param automatic what Auto-Submitted or its kin say, in lower case; empty when a person wrote
 * @param list sent to a mailing list
 * @param failed recipients that a server names as not reached ({@code X-Failed-Recipients})
 * @param sent when the first server took it from its sender, by the Received chain
 */
public record Trace(
    String senderName,
    boolean nullSender,
    String automatic,
    boolean list,
    List<String> failed,
    Optional<Instant> sent) {
  static final Trace NONE = new Trace("", false, "", false, List.of(), Optional.empty());

  public Trace {
    failed = List.copyOf(failed);
  }
}
