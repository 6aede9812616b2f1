package hn.aldia.config.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The files that {@code init} writes for a person to fill in. Never overwrites one. */
public final class ExampleFiles {
  /**
   * What {@link #write} did.
   *
   * @param written to fill in now
   * @param kept were there already
   */
  public record Outcome(List<Path> written, List<Path> kept) {
    public Outcome {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
    }
  }

  /** Creates the folders of the home and the case, and the example files that are not there yet. */
  public static Outcome write(Home home, CaseId id, Locale language) {
    CaseFolder folder = home.caseFolder(id);
    home.create();
    folder.create();
    var written = new ArrayList<Path>();
    var kept = new ArrayList<Path>();
    for (Path file : List.of(home.settingsFile(), folder.applicantFile())) {
      if (Files.exists(file)) {
        kept.add(file);
      } else {
        String text =
            file.equals(home.settingsFile())
                ? asRemarks(isSpanish(language) ? inSpanish() : text("aldia.conf"), language)
                : applicant(language);
        FilePrivacy.of(file).write(file, text);
        written.add(file);
      }
    }
    return new Outcome(written, kept);
  }

  /** A case's file with nothing filled in. */
  public static String applicant(Locale language) {
    return text(isSpanish(language) ? "applicant.example_es.conf" : "applicant.example.conf");
  }

  /** Every setting with a # before it: a later version's better defaults then reach the user. */
  private static String asRemarks(String text, Locale language) {
    String remarks =
        text.lines()
            .map(line -> line.isBlank() || line.startsWith("#") ? line : "#" + line)
            .collect(Collectors.joining("\n"));
    String how =
        isSpanish(language)
            ? "# Para cambiar un ajuste quite el # que tiene delante."
            : "# To change a setting take away the # in front of it.";
    return how + "\n" + remarks + "\n";
  }

  /** Spanish remarks around the shipped settings; those that have none yet stand at the end. */
  private static String inSpanish() {
    var shipped = new LinkedHashMap<String, String>();
    text("aldia.conf")
        .lines()
        .filter(ExampleFiles::isSetting)
        .forEach(line -> shipped.put(key(line), line));
    var spanish = new StringBuilder();
    for (String line : text("aldia_es.conf").lines().toList()) {
      String said = isSetting(line) ? shipped.remove(key(line)) : line;
      if (said != null) {
        spanish.append(said).append('\n');
      }
    }
    shipped.values().forEach(line -> spanish.append(line).append('\n'));
    return spanish.toString();
  }

  private static boolean isSetting(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static boolean isSpanish(Locale language) {
    return language.getLanguage().equals("es");
  }

  /** What the program brings along from {@code config/}. */
  public static String text(String name) {
    return Shipped.text(ExampleFiles.class, "/aldia/config/" + name);
  }
}
