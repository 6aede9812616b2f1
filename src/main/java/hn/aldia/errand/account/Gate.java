package hn.aldia.errand.account;

import hn.aldia.config.applicant.Documents;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.mail.documents.DocumentCheck;
import hn.aldia.renewal.CalendarAdvice;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What speaks for and against the one-a-day step, from what needs no browser (ARCHITECTURE.md,
 * Gate).
 *
 * @param display whether a person could see a window
 */
record Gate(CaseDesk desk, boolean display) {
  /** A browser profile, pictures, mails and a receipt fit into this many times over. */
  private static final long ROOM = 200L << 20;

  /** Everything but mailbox and portal. */
  public List<Finding> local() {
    return Stream.of(disk(), told(), scans(), calendar()).filter(Objects::nonNull).toList();
  }

  /** What a mailbox that could be read says of itself. */
  static List<Finding> mailbox(List<String> folders, boolean junk) {
    var findings = new ArrayList<Finding>();
    findings.add(
        Finding.good("mailbox", Message.of("errand.mailbox-read", String.join(", ", folders))));
    if (!junk) {
      findings.add(
          Finding.warn("junk", Message.of("errand.junk-none"), Message.of("errand.junk-none-fix")));
    }
    return findings;
  }

  private Finding disk() {
    Path folder = desk.settings().folder().folder();
    return Unchecked.get(
        () -> {
          FileStore store = Files.getFileStore(folder);
          return store.getUsableSpace() < ROOM
              ? Finding.block("disk", full(folder, store.getUsableSpace()))
              : Finding.good(
                  "disk",
                  Message.of("errand.disk-room", Long.toString(store.getUsableSpace() >> 20)));
        });
  }

  private Finding told() {
    if (display) {
      return Finding.good("display", Message.of("errand.display-there"));
    }
    // Where there is no display, there is no desktop to show a notice on.
    boolean nobody =
        desk.settings().settings().channels().stream()
            .allMatch(channel -> channel.type() == Settings.ChannelType.DESKTOP);
    return nobody
        ? Finding.warn(
            "display", Message.of("errand.display-none"), Message.of("errand.display-none-fix"))
        : Finding.good("display", Message.of("errand.display-notify"));
  }

  private Finding scans() {
    Documents documents = desk.settings().documents();
    if (documents.cardFront() == null || documents.cardBack() == null) {
      return Finding.warn(
          "scans", Message.of("errand.scans-none"), Message.of("errand.scans-missing-fix"));
    }
    List<String> unreadable =
        Stream.of(documents.cardFront(), documents.cardBack())
            .flatMap(file -> DocumentCheck.flaw(file).map(why -> said(file, why)).stream())
            .toList();
    return unreadable.isEmpty()
        ? Finding.good("scans", Message.of("errand.scans-there"))
        : Finding.warn(
            "scans",
            Message.of("errand.scans-missing", String.join(", ", unreadable)),
            Message.of("errand.scans-missing-fix"));
  }

  private String said(Path file, Message why) {
    return file + " (" + desk.words().say(why) + ")";
  }

  private Finding calendar() {
    return CalendarAdvice.forStartOn(HondurasTime.day(desk.at()))
        .map(advice -> Finding.warn("calendar", advice, Message.of("errand.calendar-fix")))
        .orElseGet(() -> Finding.good("calendar", Message.of("errand.calendar-good")));
  }

  /** The troubles among the findings, said as one. */
  static void check(List<Finding> findings) {
    List<Finding> blocks = findings.stream().filter(Finding::blocks).toList();
    if (!blocks.isEmpty()) {
      throw blocked(blocks);
    }
  }

  /** There is too little room to keep what must not be lost. */
  private static Trouble full(Path folder, long free) {
    return Trouble.outside(
        "errand.disk-full",
        folder.toString(),
        Long.toString(free >> 20),
        Long.toString(ROOM >> 20));
  }

  /** The trouble itself when there is but one, else one that names them all. */
  private static Trouble blocked(List<Finding> blocks) {
    Trouble first = blocks.get(0).trouble();
    if (blocks.size() == 1 && first != null) {
      return first;
    }
    Message lines =
        blocks.stream()
            .map(f -> Message.of("errand.gate-line", f.topic(), f.seen(), orNothing(f)))
            .reduce((above, below) -> Message.of("errand.lines", above, below))
            .orElseThrow();
    Trouble.Kind kind = first == null ? Trouble.Kind.OUTSIDE : first.kind();
    var all = new Trouble(kind, "errand.gate-blocked", Integer.toString(blocks.size()), lines);
    blocks.stream()
        .map(Finding::trouble)
        .filter(Objects::nonNull)
        .flatMap(trouble -> trouble.evidence().stream())
        .forEach(all::attach);
    return all;
  }

  private static Object orNothing(Finding finding) {
    return finding.fix() == null ? "" : finding.fix();
  }
}
