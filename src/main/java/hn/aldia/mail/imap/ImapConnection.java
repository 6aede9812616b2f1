package hn.aldia.mail.imap;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.ArmedAt.Mark;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.Literal;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.jspecify.annotations.Nullable;

/**
 * One IMAP connection, used by one thread at a time (but {@link #wake} by any). It speaks the
 * protocol itself: Angus' folders keep a message cache we do not need, answer {@code
 * getMessageCount} from memory, and hold locks while idle.
 */
public final class ImapConnection implements AutoCloseable {
  /** More than this of a mail is fetched only after all the small ones were delivered. */
  static final int FIRST_BITE = 128 * 1024;

  /** No mail that concerns us is larger; what is would fill our memory. */
  private static final int WHOLE = 40 * 1024 * 1024;

  private static final String DATE = "INTERNALDATE ";

  private final MailConnector dial;
  private final Clock clock;
  private final IMAPStore store;
  private final IMAPFolder any;
  private @Nullable IMAPProtocol idling;
  private volatile @Nullable Instant news;

  private ImapConnection(MailConnector dial, Clock clock, IMAPStore store, IMAPFolder any) {
    this.dial = dial;
    this.clock = clock;
    this.store = store;
    this.any = any;
  }

  /** Connects and logs in. */
  public static ImapConnection open(MailServer server, Cadence cadence, Clock clock) {
    MailConnector dial = new MailConnector(server, "imap");
    try {
      var store = new TokenStore(dial.session(cadence.patience()));
      dial.connect(store);
      ImapConnection line =
          new ImapConnection(dial, clock, store, (IMAPFolder) store.getFolder("INBOX"));
      line.tell(protocol -> protocol.addResponseHandler(line::hear));
      return line;
    } catch (MessagingException e) {
      throw dial.explain(e);
    }
  }

  public boolean can(String capability) {
    try {
      return store.hasCapability(capability);
    } catch (MessagingException e) {
      throw dial.explain(e);
    }
  }

  public List<ListInfo> folders() {
    return ask(protocol -> List.of(protocol.list("", "*")));
  }

  /** Empty when the folder is not there (any more). */
  public Optional<Mark> status(String folder) {
    return ask(
        protocol -> {
          try {
            Status s = protocol.status(folder, new String[] {"UIDVALIDITY", "UIDNEXT"});
            return Optional.of(new Mark(s.uidvalidity, s.uidnext));
          } catch (CommandFailedException e) {
            return Optional.empty();
          }
        });
  }

  /** Selects the folder without ever changing it. */
  public Mark examine(String folder) {
    MailboxInfo info = ask(protocol -> protocol.examine(folder));
    return new Mark(info.uidvalidity, info.uidnext);
  }

  public void leave() {
    tell(IMAPProtocol::close);
  }

  public void noop() {
    tell(IMAPProtocol::noop);
  }

  /** The UIDs of the selected folder's mails of this day or later, by the server's calendar. */
  public List<Long> since(LocalDate day) {
    return ask(protocol -> RawCommands.searchSince(protocol, day));
  }

  /** The UIDs of the selected folder's mails from this one on. */
  public List<Long> uidsFrom(long uid) {
    return ask(protocol -> RawCommands.searchFrom(protocol, uid));
  }

  /** Those of the selected folder's mails that have these UIDs, in one round trip. */
  public List<Fetched> between(long first, long last) {
    return fetch(first + ":" + last, DATE, FIRST_BITE);
  }

  public List<Fetched> these(List<Long> uids) {
    return these(uids, FIRST_BITE);
  }

  /**
   * What the server gives of these, which may be less than was asked for.
   *
   * @param bite how many bytes of each at most
   */
  public List<Fetched> these(List<Long> uids, int bite) {
    return fetch(uids.stream().map(String::valueOf).collect(Collectors.joining(",")), DATE, bite);
  }

  public Optional<Fetched> whole(long uid) {
    return fetch(Long.toString(uid), DATE, WHOLE).stream().findFirst();
  }

  /** What one mail is made of; empty where the server's answer cannot be made out. */
  public Optional<Structure> structure(long uid) {
    return ask(protocol -> RawCommands.structure(protocol, uid));
  }

  /** One that did not come among others: some servers stumble over its date, or over another. */
  public Optional<Fetched> alone(long uid) {
    return whole(uid)
        .or(() -> fetch(Long.toString(uid), "", WHOLE).stream().findFirst())
        .filter(mail -> mail.uid() == uid);
  }

  private List<Fetched> fetch(String uids, String items, int bite) {
    return ask(
        protocol -> {
          news = null;
          return RawCommands.fetch(protocol, uids, items, bite);
        });
  }

  /** Whether the selected folder holds a mail with this Message-ID. */
  public boolean holds(String messageId) {
    return !ask(protocol -> RawCommands.searchMessageId(protocol, messageId)).isEmpty();
  }

  /** Puts a mail into a folder, as read. */
  public void append(String folder, Instant date, byte[] mail) {
    var literal =
        new Literal() {
          @Override
          public int size() {
            return mail.length;
          }

          @Override
          public void writeTo(OutputStream out) throws IOException {
            out.write(mail);
          }
        };
    tell(protocol -> protocol.append(folder, new Flags(Flags.Flag.SEEN), Date.from(date), literal));
  }

  /** When the server last told of new mail, if it did since the last fetch. */
  public Optional<Instant> news() {
    return Optional.ofNullable(news);
  }

  /**
   * Idles in the selected folder until there is news, until {@link #wake}, or until it is time to
   * renew. The socket's time-out is the tick on which the clock is looked at.
   */
  public void idle(Duration renew, Duration patience) {
    ask(
        protocol -> {
          protocol.idleStart();
          synchronized (this) {
            idling = protocol;
          }
          var awake = new Awake(clock);
          Awake woken = null;
          while (true) {
            if (news != null || awake.since().compareTo(renew) > 0) {
              wake();
            }
            if (woken == null && !isIdling()) {
              woken = new Awake(clock);
            }
            Response response = protocol.readIdleResponse();
            if (response == null) {
              return protocol;
            }
            if (response.isBYE() && response.isSynthetic()) {
              boolean tick = response.getException() instanceof SocketTimeoutException;
              boolean dead = woken != null && woken.since().compareTo(patience) >= 0;
              if (tick && !dead && !awake.hasSlept()) {
                continue;
              }
              stopIdling();
              throw new ConnectionException(protocol, response);
            }
            if (!protocol.processIdleResponse(response)) {
              stopIdling();
              return protocol;
            }
          }
        });
  }

  /** Ends a running idle; the server's answer ends the wait. Any thread may call it. */
  public synchronized void wake() {
    if (idling != null) {
      idling.idleAbort();
      idling = null;
    }
  }

  private synchronized boolean isIdling() {
    return idling != null;
  }

  private synchronized void stopIdling() {
    idling = null;
  }

  private void hear(Response response) {
    if (news == null && response instanceof IMAPResponse r && r.keyEquals("EXISTS")) {
      news = clock.instant();
    }
  }

  private interface Question<T> {
    T put(IMAPProtocol protocol) throws ProtocolException;
  }

  private interface Order {
    void give(IMAPProtocol protocol) throws ProtocolException;
  }

  private void tell(Order order) {
    ask(
        protocol -> {
          order.give(protocol);
          return protocol;
        });
  }

  @SuppressWarnings("unchecked")
  private <T> T ask(Question<T> question) {
    try {
      return (T) any.doCommand(question::put);
    } catch (MessagingException e) {
      throw dial.explain(e);
    }
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException e) {
      // Nothing is lost: the connection was read-only and is gone.
    }
  }
}
