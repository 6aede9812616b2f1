package hn.aldia.mail.bench;

import hn.aldia.mail.portal.Mails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in {@code src/test/resources/mailtables}: a line is what is right, a tab, and the
 * words of a mail; {@code \n} is a new line.
 */
final class TableTrials {
  private static final Path TABLES = Path.of("src/test/resources/mailtables");
  private static final String SUBJECT = "Subject: ";

  private TableTrials() {}

  static List<Trial> all() throws IOException {
    var trials = new ArrayList<Trial>();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        String table = file.getFileName().toString().replace(".tsv", "");
        for (String line : Files.readAllLines(file)) {
          int tab = line.indexOf('\t');
          String words = line.substring(tab + 1).replace("\\n", "\n").replace("\\t", "\t");
          trials.add(trial(table, line.substring(0, tab), words));
        }
      }
    }
    return trials;
  }

  private static Trial trial(String table, String right, String words) {
    String kind = "must: " + table;
    return switch (table) {
      case "limits" ->
          new Trial(
              kind,
              mail("Mensaje", LimitTrials.INTRODUCTION + words),
              "message 1162 | Rosa Muestra Modelo | rosa.muestra@inm.gob.hn | EN ESPERA | "
                  + right);
      case "pins" ->
          new Trial(kind, dressed(words), right.equals("unrecognised") ? right : "pin " + right);
      case "bounces", "odd" -> new Trial(kind, Mails.eml(words.split("\n", -1)), right);
      default -> new Trial(kind, dressed(words), right);
    };
  }

  private static byte[] dressed(String words) {
    int end = words.startsWith(SUBJECT) ? words.indexOf("\n\n") : -1;
    return end < 0
        ? mail("Aviso", words)
        : mail(words.substring(SUBJECT.length(), end), words.substring(end + 2));
  }

  private static byte[] mail(String subject, String words) {
    return Mails.eml(
        "From: ALAM <no-responder@inm.gob.hn>",
        "To: ana@ejemplo.hn",
        "Subject: " + subject,
        "Message-ID: <caso@prueba.example>",
        "Date: Mon, 2 Nov 2026 09:15:00 -0600",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        words);
  }
}
