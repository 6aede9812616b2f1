package hn.aldia.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** Commands by UID that Angus offers only through its message cache. */
final class RawCommands {
  private static final DateTimeFormatter IMAP_DATE =
      DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);

  private RawCommands() {}

  static List<Long> searchSince(IMAPProtocol protocol, LocalDate day) throws ProtocolException {
    var uids = new ArrayList<Long>();
    for (Response r : command(protocol, "UID SEARCH SINCE " + IMAP_DATE.format(day))) {
      if (r instanceof IMAPResponse found && found.keyEquals("SEARCH")) {
        for (int uid = found.readNumber(); uid != -1; uid = found.readNumber()) {
          uids.add(Integer.toUnsignedLong(uid));
        }
      }
    }
    return uids;
  }

  static List<Fetched> fetch(IMAPProtocol protocol, String uids, String body)
      throws ProtocolException {
    var mails = new ArrayList<Fetched>();
    for (Response r : command(protocol, "UID FETCH " + uids + " (UID INTERNALDATE " + body + ")")) {
      if (r instanceof FetchResponse fetched) {
        Fetched.of(fetched).ifPresent(mails::add);
      }
    }
    return mails;
  }

  private static Response[] command(IMAPProtocol protocol, String command)
      throws ProtocolException {
    Response[] responses = protocol.command(command, null);
    protocol.notifyResponseHandlers(responses);
    protocol.handleResult(responses[responses.length - 1]);
    return responses;
  }
}
