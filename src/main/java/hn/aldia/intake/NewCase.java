package hn.aldia.intake;

import hn.aldia.config.applicant.Documents;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.ExampleFiles;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.words.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of answers: its file whole, or none.
 *
 * @param language of the remarks in the file
 */
public record NewCase(Home home, Locale language) {
  /**
   * @return the file that was written: a new one, or the one that was there with the answers in it
   */
  public Path write(CaseId id, Map<String, String> answers) {
    CaseFolder folder = home.caseFolder(id);
    Path file = folder.applicantFile();
    return Unchecked.get(
        () -> {
          String text = folder.exists() ? Files.readString(file) : ExampleFiles.applicant(language);
          home.create();
          FilePrivacy.of(file).createFolder(folder.folder());
          folder.write(file, CaseText.with(text, answers));
          return file;
        });
  }

  /**
   * Takes in a file in the form of {@code applicant.conf}; its paths stay those of its own folder.
   *
   * @throws hn.aldia.config.hocon.SettingsException with all that is wrong in it: then nothing is
   *     written
   */
  public Path copy(CaseId id, Path from, SettingsReader reader) {
    CaseFolder folder = home.caseFolder(id);
    if (folder.exists()) {
      throw Trouble.settings("intake.case-there", id.value());
    }
    CaseSettings read = reader.readAs(id, from.toAbsolutePath().normalize());
    read.require(Need.REGISTER);
    var paths = new LinkedHashMap<String, String>();
    Documents scans = read.documents();
    put(paths, Question.CARD_FRONT.key(), scans.cardFront());
    put(paths, Question.CARD_BACK.key(), scans.cardBack());
    put(paths, "documents.receipt-front", scans.receiptFront());
    put(paths, "documents.receipt-back", scans.receiptBack());
    return Unchecked.get(
        () -> {
          String text = Files.readString(from).replace("\uFEFF", "");
          home.create();
          folder.create();
          folder.write(folder.applicantFile(), CaseText.with(text, paths));
          return folder.applicantFile();
        });
  }

  private static void put(Map<String, String> paths, String key, @Nullable Path scan) {
    if (scan != null) {
      paths.put(key, scan.toString());
    }
  }

  /** The same at the end of an interview, whose draft is then gone. */
  public Path write(CaseId id, Map<String, String> answers, Draft draft) {
    Path file = write(id, answers);
    home.caseFolder(id).create();
    draft.discard();
    return file;
  }
}
