package hn.aldia.mail.imap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** Commands by UID that Angus offers only through its message cache. */
final class RawCommands {
  private static final DateTimeFormatter IMAP_DATE =
      DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);

  static List<Long> searchSince(IMAPProtocol protocol, LocalDate day) throws ProtocolException {
    return search(protocol, "SINCE " + IMAP_DATE.format(day));
  }

  /**
   * @param messageId with its angle brackets, and nothing in it that would end the quotation
   */
  static List<Long> searchMessageId(IMAPProtocol protocol, String messageId)
      throws ProtocolException {
    return search(protocol, "HEADER Message-ID \"" + messageId + "\"");
  }

  /** From this UID on; {@code *} alone would name the last one, whatever its UID. */
  static List<Long> searchFrom(IMAPProtocol protocol, long uid) throws ProtocolException {
    return search(protocol, "UID " + uid + ":*").stream().filter(u -> u >= uid).sorted().toList();
  }

  private static List<Long> search(IMAPProtocol protocol, String key) throws ProtocolException {
    var uids = new ArrayList<Long>();
    for (Response r : command(protocol, "UID SEARCH " + key)) {
      if (r instanceof IMAPResponse found && found.keyEquals("SEARCH")) {
        for (int uid = found.readNumber(); uid != -1; uid = found.readNumber()) {
          uids.add(Integer.toUnsignedLong(uid));
        }
      }
    }
    return uids;
  }

  /**
   * Whatever of the mails the server gives, also when it refuses some of them at the end.
   *
   * @param items what is asked for beside UID and body
   * @param bite how many bytes of each mail
   */
  static List<Fetched> fetch(IMAPProtocol protocol, String uids, String items, int bite)
      throws ProtocolException {
    String wanted = "(UID " + items + "BODY.PEEK[]<0." + bite + ">)";
    Response[] responses = protocol.command("UID FETCH " + uids + " " + wanted, null);
    protocol.notifyResponseHandlers(responses);
    Response last = responses[responses.length - 1];
    if (!last.isNO()) {
      protocol.handleResult(last);
    }
    var mails = new ArrayList<Fetched>();
    for (Response r : responses) {
      if (r instanceof FetchResponse fetched) {
        Fetched.of(fetched, bite).ifPresent(mails::add);
      }
    }
    return mails;
  }

  static Optional<Structure> structure(IMAPProtocol protocol, long uid) throws ProtocolException {
    Response[] responses = protocol.command("UID FETCH " + uid + " (UID BODYSTRUCTURE)", null);
    protocol.notifyResponseHandlers(responses);
    return Arrays.stream(responses)
        .filter(FetchResponse.class::isInstance)
        .flatMap(r -> Structure.of((FetchResponse) r).stream())
        .findFirst();
  }

  private static Response[] command(IMAPProtocol protocol, String command)
      throws ProtocolException {
    Response[] responses = protocol.command(command, null);
    protocol.notifyResponseHandlers(responses);
    protocol.handleResult(responses[responses.length - 1]);
    return responses;
  }
}
