package hn.aldia.mail.portal;

import hn.aldia.config.secret.Secret;
import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.TrustedDomains;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mail, told apart by what it says. Closed: who handles one handles all. */
public sealed interface PortalMail {
  Arrival arrival();

  /** The letter that says it: the mail itself, or the one it forwards. */
  Letter letter();

  /** The number of the request that it names, if it names one. */
  default Optional<String> request() {
    return Optional.empty();
  }

  /**
   * The temporary PIN, exactly as written.
   *
   * @param others how the code may be read else, the likelier first: to be tried only while the
   *     page survives a wrong one
   */
  record Pin(Arrival arrival, Letter letter, Secret code, List<Secret> others)
      implements PortalMail {
    public Pin {
      others = List.copyOf(others);
    }

    /** Each reading as a PIN of its own, the likeliest first. */
    public List<Pin> readings() {
      return Stream.concat(
              Stream.of(new Pin(arrival, letter, code, List.of())),
              others.stream().map(other -> new Pin(arrival, letter, other, List.of())))
          .toList();
    }
  }

  /**
   * An officer has the request; the documents are wanted at this address.
   *
   * @param officerEmail exactly the address that would be written to, in lower case; empty when the
   *     mail names none, or several. Not yet weighed: see {@link TrustedDomains}
   * @param otherAddresses that the mail shows elsewhere, in any of its texts
   */
  record Assignment(
      Arrival arrival,
      Letter letter,
      Optional<String> request,
      Optional<String> officer,
      Optional<String> officerEmail,
      List<String> otherAddresses)
      implements PortalMail, NamesAnOfficer {
    public Assignment {
      otherAddresses = List.copyOf(otherAddresses);
    }
  }

  /**
   * An officer wrote.
   *
   * @param officerEmail the address beside the officer's name, never one out of the note
   * @param state as the portal words it ({@code EN ESPERA}), whatever it is
   * @param note what the officer wrote, verbatim, with the sentence about the days
   * @param otherAddresses that the mail shows elsewhere, in any of its texts
   */
  record OfficerMessage(
      Arrival arrival,
      Letter letter,
      Optional<String> request,
      Optional<String> officer,
      Optional<String> officerEmail,
      Optional<String> state,
      String note,
      TimeLimit limit,
      List<String> otherAddresses)
      implements PortalMail, NamesAnOfficer {
    public OfficerMessage {
      otherAddresses = List.copyOf(otherAddresses);
    }

    /** What to remind by, counted from the mail's date in Honduras; 0 is today. */
    public Optional<Integer> daysLeft() {
      return limit.days();
    }
  }

  /**
   * The request was approved.
   *
   * @param constancia what could be read of it, in its file or in the mail's text
   * @param file the constancia for the case folder, under a name of ours; a picture cannot be read,
   *     but is kept too
   */
  record Approval(
      Arrival arrival,
      Letter letter,
      Optional<String> request,
      Optional<Constancia> constancia,
      Optional<Attachment> file)
      implements PortalMail {}

  /**
   * A mail of ours did not reach whom it was sent to.
   *
   * @param originalMessageId of the mail that came back, with its angle brackets
   * @param reason in the words of the server that refused it
   * @param givenUp false when the server still goes on trying
   */
  record Bounce(
      Arrival arrival,
      Letter letter,
      Optional<String> originalMessageId,
      List<String> recipients,
      String reason,
      boolean givenUp)
      implements PortalMail {
    /** Given up mails come back within days: RFC 5321 asks for four or five of trying. */
    private static final Duration TRIED = Duration.ofDays(7);

    public Bounce {
      recipients = List.copyOf(recipients);
    }

    /** Whether this mail of ours came back: by its Message-ID, else by whom and when it went to. */
    public boolean isOf(String messageId, String recipient, Instant sentAt) {
      if (originalMessageId.filter(messageId::equals).isPresent()) {
        return true;
      }
      Instant came = arrival.receivedAt();
      return originalMessageId.isEmpty()
          && recipients.stream().anyMatch(recipient::equalsIgnoreCase)
          && !came.isBefore(sentAt)
          && came.isBefore(sentAt.plus(TRIED));
    }
  }

  /**
   * Of the portal or its people, as it seems, but not understood: to be kept and shown.
   *
   * @param holdsACode it says that it brings a code, and none could be read in it
   */
  record Unrecognised(Arrival arrival, Letter letter, Optional<String> request, boolean holdsACode)
      implements PortalMail {}

  /** Not of the portal, as far as we can tell. */
  record Other(Arrival arrival, Letter letter) implements PortalMail {}
}
