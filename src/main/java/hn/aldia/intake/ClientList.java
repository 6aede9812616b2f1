package hn.aldia.intake;

import hn.aldia.mail.message.Charsets;
import hn.aldia.text.TypedText;
import hn.aldia.words.DayText;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * An adviser's list of clients, as a spreadsheet program saves it: comma, semicolon or tab, any
 * byte order mark, UTF-8 or what Excel writes on a Western Windows; the columns in any order.
 *
 * @param headings by the setting that each column is
 * @param unused columns that are none of ours
 * @param rows what stands in the columns that are, blank cells left out
 */
public record ClientList(Map<String, String> headings, List<String> unused, List<ClientRow> rows) {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final String BIRTH = Question.BIRTH_DATE.key();

  public ClientList {
    headings = Map.copyOf(headings);
    unused = List.copyOf(unused);
    rows = List.copyOf(rows);
  }

  /**
   * @throws Trouble when it is no list of clients at all
   */
  public static ClientList read(Path file, LocalDate today) {
    String name = file.toString();
    String text = decoded(bytes(file));
    int skipped = 0;
    if (text.matches("(?is)\"?sep=.\"?\\R.*")) {
      text = text.replaceFirst(".*\\R", "");
      skipped = 1;
    }
    List<CSVRecord> records = records(name, text);
    if (records.isEmpty()) {
      throw unreadable("intake.list-empty", name, 0);
    }
    var keys = new ArrayList<String>();
    var headings = new LinkedHashMap<String, String>();
    var unused = new ArrayList<String>();
    for (String heading : records.get(0)) {
      String key = Columns.key(heading).filter(k -> !headings.containsKey(k)).orElse("");
      keys.add(key);
      if (!key.isEmpty()) {
        headings.put(key, TypedText.meant(heading));
      } else if (!heading.isBlank()) {
        unused.add(TypedText.meant(heading));
      }
    }
    if (!headings.containsKey(Question.EMAIL.key())) {
      throw unreadable("intake.list-headless", name, 1 + skipped);
    }
    var rows = new ArrayList<ClientRow>();
    for (CSVRecord each : records.subList(1, records.size())) {
      var cells = cells(each, keys, file.toAbsolutePath().resolveSibling(""));
      if (!cells.isEmpty()) {
        rows.add(new ClientRow((int) each.getRecordNumber() + skipped, cells));
      }
    }
    return new ClientList(headings, unused, daysRead(rows, today));
  }

  private static Map<String, String> cells(CSVRecord row, List<String> keys, Path folder) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(keys.size(), row.size()); i++) {
      String text = TypedText.meant(row.get(i));
      if (!keys.get(i).isEmpty() && !text.isEmpty()) {
        boolean scan = keys.get(i).startsWith("documents.");
        cells.put(keys.get(i), scan ? folder.resolve(row.get(i).strip()).toString() : text);
      }
    }
    return cells;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable("intake.list-absent", file.toString(), 0);
    }
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    return Charsets.decode(bytes, null).replace("\uFEFF", "");
  }

  private static List<CSVRecord> records(String name, String text) {
    String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char between =
        Stream.of(',', ';', '\t')
            .max(Comparator.comparingLong(sign -> head.chars().filter(c -> c == sign).count()))
            .orElse(',');
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(between)
            .setIgnoreEmptyLines(false)
            .setLenientEof(false)
            .get();
    int row = 0;
    var records = new ArrayList<CSVRecord>();
    try (var parser = format.parse(new StringReader(text))) {
      for (CSVRecord each : parser) {
        records.add(each);
        row++;
      }
      return records;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw unreadable("intake.list-broken", name, row + 1);
    }
  }

  /** Days as year-month-day where the column as a whole tells what each means. */
  private static List<ClientRow> daysRead(List<ClientRow> rows, LocalDate today) {
    List<String> told =
        Stream.of("DMY", "MDY")
            .filter(order -> rows.stream().anyMatch(row -> proves(row, order, today)))
            .toList();
    return rows.stream().map(row -> dayRead(row, told, today)).toList();
  }

  private static boolean proves(ClientRow row, String order, LocalDate today) {
    String text = row.cells().getOrDefault(BIRTH, "");
    List<LocalDate> days = text.matches("\\d{5}") ? List.of() : DayText.read(text, today);
    return days.size() == 1
        && days.get(0).getDayOfMonth() != days.get(0).getMonthValue()
        && text.matches("\\d{1,2}\\D.*")
        && text.matches("[\\d\\W]*")
        && DayText.says(text, days.get(0), order);
  }

  private static ClientRow dayRead(ClientRow row, List<String> told, LocalDate today) {
    String text = row.cells().getOrDefault(BIRTH, "");
    if (text.matches("\\d{5}")) {
      // Excel keeps days as their number since the end of 1899.
      return row.with(BIRTH, DAY_ZERO.plusDays(Integer.parseInt(text)).toString());
    }
    List<LocalDate> days = DayText.read(text, today);
    Optional<LocalDate> meant =
        days.stream()
            .filter(day -> days.size() == 1 || isTold(text, day, told))
            .reduce((one, other) -> LocalDate.MAX)
            .filter(day -> !day.equals(LocalDate.MAX));
    return meant.map(day -> row.with(BIRTH, day.toString())).orElse(row);
  }

  private static boolean isTold(String text, LocalDate day, List<String> told) {
    return told.size() == 1 && DayText.says(text, day, told.get(0));
  }

  private static Trouble unreadable(String key, String file, int row) {
    return Trouble.settings(key, file, Integer.toString(row));
  }
}
