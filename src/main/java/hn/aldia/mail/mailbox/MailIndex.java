package hn.aldia.mail.mailbox;

import hn.aldia.config.home.Memo;
import hn.aldia.mail.message.OwnServer;
import hn.aldia.mail.message.RawMail;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of each mail that was read before: of no concern, or kept in a file. So that no look
 * downloads the mailbox anew. It is a help to memory only: without it everything is read again.
 */
final class MailIndex {
  private static final String NONE = "-";

  /** Begins the lines with what was learned of the mailbox's own server. */
  private static final String LEARNED = "@";

  /** As many mails tell enough of it. */
  private static final int ENOUGH = 500;

  /**
   * @param file its copy in the archive; empty: it does not concern us
   */
  record Entry(Instant receivedAt, Optional<Path> file) {
    Optional<RawMail> raw() {
      return file.flatMap(RawMail::kept);
    }
  }

  private final Path folder;
  private final String readers;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final OwnServer own = new OwnServer();

  private MailIndex(Path folder, String readers) {
    this.folder = folder;
    this.readers = readers;
  }

  /**
   * @param readers who read them: others may see more in the same mails
   */
  static MailIndex in(Path folder, String readers) {
    var index = new MailIndex(folder, readers);
    String[] lines = index.memo().text().split("\n", -1);
    if (lines[0].equals(readers)) {
      Arrays.stream(lines).skip(1).forEach(line -> index.read(line.split("\t", -1)));
    }
    return index;
  }

  private void read(String[] fields) {
    try {
      if (fields.length == 4 && fields[0].equals(LEARNED)) {
        Optional<String> top = fields[3].equals(NONE) ? Optional.empty() : Optional.of(fields[3]);
        own.learnAgain(new OwnServer.Learned(fields[1], fields[2], top));
      }
      if (fields.length == 3) {
        Optional<Path> kept =
            fields[1].equals(NONE) ? Optional.empty() : Optional.of(folder.resolve(fields[1]));
        entries.put(fields[0], new Entry(Instant.parse(fields[2]), kept));
      }
    } catch (DateTimeException damaged) {
      // That mail is read again.
    }
  }

  /** Names a mail for as long as the server does not renumber its folder. */
  static String key(String mailFolder, long uidValidity, long uid) {
    return mailFolder.replace('\t', ' ') + "/" + uidValidity + "/" + uid;
  }

  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  void note(String key, Instant receivedAt, Optional<Path> file) {
    entries.put(key, new Entry(receivedAt, file));
  }

  /** With what it has learned from the mails that were read before. */
  OwnServer ownServer() {
    return own;
  }

  /** Keeps what is still in the mailbox. */
  void write(Iterable<String> keys, List<OwnServer.Learned> learned) {
    var text = new StringBuilder(readers).append('\n');
    for (OwnServer.Learned each :
        learned.subList(Math.max(0, learned.size() - ENOUGH), learned.size())) {
      String fields =
          String.join(
              "\t",
              LEARNED,
              clean(each.mail()),
              clean(each.senderDomain()),
              each.top().map(MailIndex::clean).orElse(NONE));
      text.append(fields).append('\n');
    }
    for (String key : keys) {
      Entry entry = entries.get(key);
      if (entry != null) {
        String name = entry.file().map(file -> file.getFileName().toString()).orElse(NONE);
        text.append(key).append('\t').append(name).append('\t').append(entry.receivedAt());
        text.append('\n');
      }
    }
    memo().write(text.toString());
  }

  private static String clean(String field) {
    return field.replaceAll("[\\t\\r\\n]", " ");
  }

  private Memo memo() {
    return new Memo(folder.resolve(".read"));
  }
}
