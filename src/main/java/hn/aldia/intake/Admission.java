package hn.aldia.intake;

import hn.aldia.config.applicant.Need;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.reader.Trial;
import hn.aldia.text.Folded;
import hn.aldia.words.Message;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes cases of the rows of a list: of a row in which anything is wrong, none. */
public final class Admission {
  /** A row that was not taken, and why; the column as the list heads it. */
  public record Refusal(int row, String column, Message why) {}

  /**
   * @param kept rows whose address has a case already, which was left as it is
   */
  public record Outcome(List<CaseId> written, List<CaseId> kept, List<Refusal> refused) {
    public Outcome {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
      refused = List.copyOf(refused);
    }
  }

  private static final CaseId NOBODY = new CaseId("nobody");

  private final Trial trial;
  private final NewCase cases;
  private final LocalDate today;
  private final Map<String, CaseId> addresses = new HashMap<>();
  private final Map<String, Integer> rowsOfAddresses = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Refusal> refused = new ArrayList<>();
  private Map<String, String> headings = Map.of();

  public Admission(Home home, Trial trial, NewCase cases, LocalDate today) {
    this.today = today;
    this.trial = trial;
    this.cases = cases;
    for (CaseFolder each : home.cases()) {
      names.add(each.id().value().toLowerCase(Locale.ROOT));
      addresses.put(address(each), each.id());
    }
  }

  /** Looks at all rows first, so that all that is wrong is told at once. */
  public Outcome admit(ClientList list) {
    headings = list.headings();
    var good = new LinkedHashMap<CaseId, ClientRow>();
    var kept = new ArrayList<CaseId>();
    for (ClientRow row : list.rows()) {
      CaseId there = addresses.get(address(row.cell(Question.EMAIL.key())));
      if (there != null) {
        kept.add(there);
      } else if (fits(row)) {
        CaseId id = named(row);
        if (id != null) {
          good.put(id, row);
        }
      }
    }
    good.forEach((id, row) -> cases.write(id, answers(row)));
    return new Outcome(List.copyOf(good.keySet()), kept, refused);
  }

  private boolean fits(ClientRow row) {
    int before = refused.size();
    for (String field : Need.REGISTER.fields()) {
      if (row.cell("applicant." + field).isEmpty()) {
        refuse(row, "applicant." + field, Message.of("intake.cell-empty"));
      }
    }
    Map<String, List<Problem>> wrong = trial.wrong(NOBODY, answers(row));
    wrong.forEach((key, problems) -> problems.forEach(p -> refuse(row, key, why(row, key, p))));
    String address = address(row.cell(Question.EMAIL.key()));
    Integer first = address.isEmpty() ? null : rowsOfAddresses.putIfAbsent(address, row.number());
    if (first != null) {
      refuse(row, Question.EMAIL.key(), Message.of("intake.address-twice", first));
    }
    return refused.size() == before;
  }

  private Message why(ClientRow row, String key, Problem problem) {
    Message why = Reason.of(problem);
    return key.equals(Question.BIRTH_DATE.key())
        ? BirthDay.doubt(row.cell(key), today).orElse(why)
        : why;
  }

  /** As the list says, else made of the person's names; null: refused. */
  private @Nullable CaseId named(ClientRow row) {
    String given = row.cell(Columns.CASE);
    String plain = given.isEmpty() ? ofNames(row) : given;
    try {
      var id = new CaseId(plain);
      if (names.add(plain.toLowerCase(Locale.ROOT))) {
        return id;
      }
      refuse(row, Columns.CASE, Message.of("intake.case-twice", plain));
    } catch (SettingsException e) {
      refuse(row, Columns.CASE, e.problems().get(0).message());
    }
    return null;
  }

  private String ofNames(ClientRow row) {
    String words = row.cell("applicant.given-names") + " " + row.cell("applicant.surname");
    String plain = Folded.text(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "c" : plain.substring(0, Math.min(40, plain.length()));
    String name = base;
    for (int n = 2; names.contains(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }

  private static Map<String, String> answers(ClientRow row) {
    var answers = new LinkedHashMap<>(row.cells());
    answers.remove(Columns.CASE);
    return answers;
  }

  private void refuse(ClientRow row, String key, Message why) {
    refused.add(new Refusal(row.number(), headings.getOrDefault(key, key), why));
  }

  private static String address(CaseFolder folder) {
    return Unchecked.get(
        () -> {
          byte[] text = Files.readAllBytes(folder.applicantFile());
          return address(Draft.answersOf(text).getOrDefault(Question.EMAIL.key(), ""));
        });
  }

  private static String address(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }
}
