package hn.aldia.cli.records;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.FilesIn;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.report.CaseRecord;
import hn.aldia.report.CaseView;
import hn.aldia.report.Kept;
import hn.aldia.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a case and lies in its folder, for its page. */
public final class CaseRecords {
  /** A page with more would be slow to open; the newest are shown. */
  private static final int MOST_PICTURES = 40;

  private static final int MOST_LETTERS = 100;
  private static final long LARGEST_PAPER = 12_000_000;

  private final Workbench bench;
  private final Store store;

  /** None of them changes: a page that is shown live asks for them again and again. */
  private final Map<Path, Optional<Kept.Picture>> small = new ConcurrentHashMap<>();

  public CaseRecords(Workbench bench, Store store) {
    this.bench = bench;
    this.store = store;
  }

  public CaseRecord of(CaseSettings settings) {
    CaseFolder folder = settings.folder();
    CaseView view = bench.view(settings, store);
    PortalMailReader reader = KeptMail.reader(settings);
    return new CaseRecord(
        person(settings),
        view,
        CaseFile.open(store.journal(), folder.id().value()).with(List.of()),
        files(folder.pictures(), ".png", MOST_PICTURES).stream()
            .flatMap(file -> small.computeIfAbsent(file, SmallPicture::of).stream())
            .toList(),
        files(folder.mail(), ".eml", MOST_LETTERS).stream()
            .flatMap(file -> letter(file, reader).stream())
            .toList(),
        papers(folder, view),
        bench.clock().instant());
  }

  static String person(CaseSettings settings) {
    Applicant person = settings.applicant();
    if (person.fullName() != null) {
      return person.fullName();
    }
    String given = person.givenNames() == null ? "" : person.givenNames();
    String both = (given + " " + (person.surname() == null ? "" : person.surname())).strip();
    return both.isEmpty() ? settings.folder().id().value() : both;
  }

  /**
   * The last of these files, in the order of their names, which begin with a moment; those too that
   * lie in a folder of their own.
   */
  private static List<Path> files(Path folder, String ending, int most) {
    List<Path> found =
        FilesIn.below(folder, 2).stream()
            .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
            .sorted(Comparator.comparing(SmallPicture::at).thenComparing(Path::getFileName))
            .toList();
    return found.subList(Math.max(0, found.size() - most), found.size());
  }

  private static Optional<Kept.Letter> letter(Path file, PortalMailReader reader) {
    return KeptMail.read(file, reader)
        .map(
            mail ->
                new Kept.Letter(
                    mail.letter().written().orElse(SmallPicture.at(file)),
                    mail.letter().messageId().orElse(null),
                    mail.letter().from(),
                    mail.letter().subject(),
                    KeptMail.mayBeShown(mail) ? text(mail.letter()) : null));
  }

  private static String text(Letter letter) {
    return letter.texts().isEmpty() ? "" : letter.texts().get(0).strip();
  }

  private static List<Kept.Paper> papers(CaseFolder folder, CaseView view) {
    var papers = new ArrayList<Kept.Paper>();
    if (view.receipt() != null) {
      paper(folder, Kept.Paper.What.RECEIPT, view.receipt().file()).ifPresent(papers::add);
    }
    if (view.constancia() != null) {
      paper(folder, Kept.Paper.What.CONSTANCIA, view.constancia().file()).ifPresent(papers::add);
    }
    return papers;
  }

  private static Optional<Kept.Paper> paper(
      CaseFolder folder, Kept.Paper.What what, @Nullable String name) {
    Path file = folder.folder().resolve(String.valueOf(name)).normalize();
    try {
      return file.startsWith(folder.folder())
              && Files.isRegularFile(file)
              && Files.size(file) <= LARGEST_PAPER
          ? Optional.of(Kept.Paper.of(what, Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
