package hn.aldia.notify;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.Memo;
import hn.aldia.text.Harmless;
import hn.aldia.words.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What no channel took, in {@code not-told.txt} of the case's folder, until it was told with
 * another notice or shown. A file that cannot be read or written costs that, never the notice.
 */
public record Owed(CaseFolder folder) {
  /** A notice is no letter; the oldest goes first. */
  private static final int MOST = 4_000;

  /** What is owed; empty: nothing. */
  public String text() {
    return Harmless.text(memo().text()).strip();
  }

  /** The same notice with what is owed beneath it. */
  public Notice joined(Notice notice, Words words) {
    String owed = text();
    if (owed.isEmpty() || owed.contains(notice.text())) {
      return notice;
    }
    return new Notice(
        notice.kind(),
        notice.about(),
        notice.caseId(),
        notice.title(),
        notice.text() + "\n\n" + words.say("watch.owed") + "\n" + owed,
        notice.pictures());
  }

  public void keep(Notice notice, Instant now) {
    String before = text();
    if (before.contains(notice.text())) {
      return;
    }
    String line =
        now.truncatedTo(ChronoUnit.SECONDS) + "  " + notice.title() + "\n" + notice.text();
    String all = before.isEmpty() ? line : before + "\n\n" + line;
    memo().write(all.length() <= MOST ? all : all.substring(all.length() - MOST) + "\n");
  }

  public void settled() {
    memo().forget();
  }

  private Memo memo() {
    return new Memo(folder.folder().resolve("not-told.txt"));
  }
}
