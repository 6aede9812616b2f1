package hn.aldia.intake;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import hn.aldia.config.hocon.HoconFile;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.Unchecked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The answers so far, kept from one sitting to the next; no case is made of them before the end.
 */
public final class Draft {
  private final CaseFolder folder;
  private final Path file;

  public Draft(Home home, CaseId id) {
    this.folder = home.caseFolder(id);
    this.file = home.folder().resolve("drafts").resolve(id.value() + ".conf");
  }

  /** What was answered before; beneath it, what the case says already. */
  Map<String, String> read() {
    var answers = new LinkedHashMap<String, String>();
    for (Path each : new Path[] {folder.applicantFile(), file}) {
      if (Files.exists(each)) {
        Unchecked.run(() -> answers.putAll(answersOf(Files.readAllBytes(each))));
      }
    }
    return answers;
  }

  /** Whole or not at all, for its owner only. */
  void write(Map<String, String> answers) {
    FilePrivacy privacy = FilePrivacy.of(folder.folder());
    privacy.createFolder(Objects.requireNonNull(file.getParent()));
    privacy.write(file, CaseText.with("", answers));
  }

  void discard() {
    Unchecked.run(() -> Files.deleteIfExists(file));
  }

  /** What a file says to our questions. */
  static Map<String, String> answersOf(byte[] hocon) {
    Config config = HoconFile.parse("", hocon).config();
    var answers = new LinkedHashMap<String, String>();
    for (Question each : Question.values()) {
      for (String key : each.keys()) {
        String text = text(config, key);
        if (!text.isBlank() && !text.matches("<.*>")) {
          answers.put(key, text);
        }
      }
    }
    return answers;
  }

  private static String text(Config config, String key) {
    try {
      return key.isEmpty() || !config.hasPath(key) ? "" : config.getString(key);
    } catch (ConfigException notPlain) {
      return "";
    }
  }
}
