package hn.aldia.mail.portal;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import hn.aldia.text.FoldedText;
import hn.aldia.text.SpanishNumber;
import hn.aldia.text.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads “Su solicitud expira en 5 días” and its like: what runs out, and how much time is named
 * with it. Of several limits that of the request itself counts, then what is asked of the
 * applicant, then whatever runs out that is not named as something else's (a receipt's, a
 * passport's).
 */
final class TimeLimitReader {
  private static final int MOST = 200;
  private static final int WORDS_LENGTH = 160;
  private static final int DAYS_OF_MONTH = 30;
  private static final int HOURS_OF_DAY = 24;
  private static final int FAR = 400;

  private static final String EXPIRES =
      "(?:se\\s+)?(?:expir(?:a|e|ara|aran|an|ando)|venc(?:e|era|en|eran|iendo)|caduc(?:a|ara|an|aran)|anul(?:a|ara|ada|ado)"
          + "|cancel(?:a|ara|ada|ado|led)|cerr(?:ara|ada|ado)|archiv(?:a|ara|ada|ado)|expires?|will\\s+expire|lapses?|will\\s+lapse|closes|will\\s+be\\s+(?:closed|cancelled|canceled)"
          + "|expiring|expirar|vencer|caducar|cerrar|cancelar|anular|archivar|denegada|rechazada)";

  private static final Pattern RUNS_OUT = Pattern.compile("\\b" + EXPIRES + "\\b");

  private static final Pattern OF_THE_REQUEST =
      Pattern.compile(
          "\\b(?:solicitud|tramite|gestion|expediente|request|application|renovacion|proceso|caso)\\b");

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "\\b(?:recibos?|tgr(?:-?1)?|boletas?|pasaportes?|passports?|receipts?|carnet|carne|card|visas?|permisos?|permits?|licencias?|cedula|dni"
              + "|polizas?|link|enlace|contrasena|codigo|pin|password|clave|sesion|session|cita|appointment|antecedentes|constancias?|certificad[oa]s?"
              + "|residencia|residency|documentos?\\s+de\\s+viaje|vigencia|partida|contrato|seguro|oferta|promocion|garantia|cuenta)\\b");

  /** A limit that is set to the applicant. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:plazo|termino\\s+(?:de|maximo)|lapso|le\\s+quedan?|quedan|queda|restan?|le\\s+restan?|cuenta\\s+(?:usted\\s+)?con|dispone\\s+de"
              + "|tiene\\s+(?:usted\\s+)?(?:un\\s+)?(?:plazo|maximo|hasta|solo|solamente|unicamente|como\\s+maximo|\\(?\\d|[a-z]+\\s+(?:\\(\\d+\\)\\s+)?(?:dias?|horas?|semanas?))"
              + "|a\\s+mas\\s+tardar|antes\\s+del?|hasta\\s+el|fecha\\s+limite|dentro\\s+de(?:\\s+l[oa]s)?|en\\s+un\\s+maximo|maximo\\s+(?:de|en)|en\\s+(?:no\\s+mas|menos)\\s+de"
              + "|deadline|no\\s+later\\s+than|within|due\\s+(?:in|by|on)|you\\s+have|time\\s+limit|left\\s+to|remain(?:ing)?|by\\s+the)\\b");

  private static final Pattern TO_DO =
      Pattern.compile(
          "\\b(?:envi\\w*|present\\w*|remit\\w*|complet\\w*|adjunt\\w*|corrig\\w*|correg\\w*|subsan\\w*|entreg(?:ar|ue|uen)|pag(?:ar|ue|o)|cumpl\\w*|respond(?:er|a)|contest(?:ar|e)|hacer|realiz\\w*"
              + "|aport\\w*|acredit\\w*|regulariz\\w*|actualiz\\w*|debe\\w*|favor|send|submit|provide|reply|complete|upload|deliver|correct|e-?mail|pay|documentacion|documentos|requisitos|documents)\\b");

  /** What the office itself will do, or what lies behind. */
  private static final Pattern OF_THE_OFFICE =
      Pattern.compile(
          "\\b(?:responderemos|resolveremos|atenderemos|contestaremos|daremos|procesaremos|revisaremos|enviaremos|notificaremos|informaremos|llamaremos|entregaremos"
              + "|sera\\s+(?:atendid[oa]|resuelt[oa]|procesad[oa]|revisad[oa]|respondid[oa]|notificad[oa]|contactad[oa])|recibira|estara\\s+list[oa]|nos\\s+comunicaremos|le\\s+contactaremos"
              + "|estaremos|we\\s+will|will\\s+be\\s+(?:processed|answered|reviewed|ready)|you\\s+will\\s+(?:receive|be\\s+contacted)|tiempo\\s+de\\s+(?:respuesta|espera)|demora|tarda|horario|atencion\\s+al)\\b");

  private static final Pattern BEHIND =
      Pattern.compile("\\b(?:hace|desde\\s+hace|vencio|expiro|caduco|ago|expired)\\b");

  private static final Pattern TIME_WORD =
      Pattern.compile(
          "\\b(?:dias?|horas?|hrs?|semanas?|mes(?:es)?|days?|hours?|weeks?|months?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|pronto|soon|breve|proximamente|fecha|deadline|quincena)\\b");

  private static final String UNIT =
      "(dias?|d|horas?|hrs?|hs|h|semanas?|mes(?:es)?|quincenas?|days?|hours?|weeks?|months?|fortnights?)";

  /** {@code (5) cinco días}, {@code cinco (5) días}, {@code 5 days}: number, number again, unit. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:\\(\\s*(\\d{1,4})\\s*\\)|\\b(\\d{1,4}))?[\\s,.-]*((?:\\b"
              + SpanishNumber.WORD
              + "\\b[\\s-]*(?:\\by\\b\\s*)?){0,5})"
              + "\\s*(?:\\(\\s*(\\d{1,4}|[a-z ]{2,30})\\s*\\))?[\\s-]*(?:(?:habiles|calendario|naturales|laborales|business|working|calendar|more|mas|solo)\\s+)?\\b"
              + UNIT
              + "\\b\\.?");

  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "\\b(pasado\\s+manana|day\\s+after\\s+tomorrow|(?:el\\s+dia\\s+de\\s+)?manana|tomorrow|hoy(?:\\s+mismo)?|today)\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:el|este|proximo|on|next|by|del|al)\\s+(?:proximo\\s+|dia\\s+)?(lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

  private static final List<String> SPANISH_DAYS =
      List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");

  private TimeLimitReader() {}

  /** What a limit is of; the first counts most. */
  private enum Of {
    REQUEST,
    APPLICANT,
    NOTHING_NAMED
  }

  private record Found(Of of, Optional<Integer> days, String words) {}

  /**
   * @param written the day of the mail in Honduras, from which dates are counted
   */
  static TimeLimit in(FoldedText passage, LocalDate written) {
    var found = new ArrayList<Found>();
    for (int[] span : clauses(passage.folded())) {
      read(passage, span[0], span[1], written).ifPresent(found::add);
      if (found.size() > MOST) {
        break;
      }
    }
    for (Of of : Of.values()) {
      List<Found> these = found.stream().filter(f -> f.of() == of).toList();
      Optional<Integer> days =
          of == Of.REQUEST
              ? these.stream().flatMap(f -> f.days().stream()).findFirst()
              : these.stream().flatMap(f -> f.days().stream()).min(Integer::compare);
      if (days.isPresent()) {
        return new TimeLimit.Days(days.get());
      }
      if (of != Of.NOTHING_NAMED && !these.isEmpty() && !hasDays(found, of)) {
        return new TimeLimit.Unread(these.get(0).words());
      }
    }
    return new TimeLimit.None();
  }

  /**
   * Whether a later kind names a number where this one does not: “expira pronto: le quedan 5 días”.
   */
  private static boolean hasDays(List<Found> found, Of after) {
    return found.stream()
        .anyMatch(
            f -> f.of().compareTo(after) > 0 && f.of() == Of.APPLICANT && f.days().isPresent());
  }

  /** Sentences, divided further where one thing's limit ends and another's begins. */
  private static List<int[]> clauses(String folded) {
    var spans = new ArrayList<int[]>();
    int from = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      boolean paragraph =
          c == '\n'
              && (next == '\n'
                  || next == ' ' && i + 2 < folded.length() && folded.charAt(i + 2) == '\n');
      boolean ends =
          (c == '.' || c == '!' || c == '?' || c == ';')
              && (next <= ' ' || next == '\u00A0')
              && !isShortened(folded, i);
      if (paragraph || ends || i - from > FAR) {
        spans.add(new int[] {from, i + 1});
        from = i + 1;
      }
    }
    spans.add(new int[] {from, folded.length()});
    return spans;
  }

  private static boolean isShortened(String folded, int dot) {
    return dot > 1
        && Set.of("no", "hr", "rs", "ma", "lo").contains(folded.substring(dot - 2, dot))
        && !Character.isLetter(dot > 2 ? folded.charAt(dot - 3) : ' ');
  }

  private static Optional<Found> read(FoldedText passage, int from, int to, LocalDate written) {
    String clause = passage.folded().substring(from, to).replace('\n', ' ');
    Matcher out = RUNS_OUT.matcher(clause);
    boolean runsOut = out.find();
    Matcher asked = ASKED.matcher(clause);
    boolean isAsked = asked.find();
    if (!runsOut && !isAsked) {
      return Optional.empty();
    }
    Optional<Of> of = of(clause, runsOut ? out.start() : -1, runsOut, isAsked);
    boolean office = OF_THE_OFFICE.matcher(clause).find() || BEHIND.matcher(clause).find();
    if (of.isEmpty() || (office && of.get() != Of.REQUEST)) {
      return Optional.empty();
    }
    int cue =
        runsOut && (!isAsked || of.get() != Of.APPLICANT)
            ? out.end()
            : isAsked ? asked.start() : out.end();
    Optional<Integer> days = days(clause, cue, written);
    String words = passage.cut(from, to).replaceAll("\\s+", " ").strip();
    String shown = words.substring(0, Math.min(words.length(), WORDS_LENGTH));
    boolean named = days.isPresent() || names(clause.substring(Math.min(cue, clause.length())));
    return named ? Optional.of(new Found(of.get(), days, shown)) : Optional.empty();
  }

  /** Whether some time is named at all: “expira pronto”, “vence en X días”. */
  private static boolean names(String behind) {
    return TIME_WORD.matcher(behind.substring(0, Math.min(behind.length(), 80))).find();
  }

  private static Optional<Of> of(String clause, int place, boolean runsOut, boolean isAsked) {
    String before = place < 0 ? clause : clause.substring(0, place);
    int request = last(OF_THE_REQUEST, before);
    int other = last(OF_SOMETHING_ELSE, before);
    if (runsOut && request >= 0 && other <= request) {
      return Optional.of(Of.REQUEST);
    }
    // “Vence en 5 días su solicitud.”
    String after = place < 0 ? "" : clause.substring(place);
    if (runsOut
        && request < 0
        && other < 0
        && first(OF_THE_REQUEST, after) >= 0
        && (first(OF_SOMETHING_ELSE, after) < 0
            || first(OF_SOMETHING_ELSE, after) > first(OF_THE_REQUEST, after))) {
      return Optional.of(Of.REQUEST);
    }
    if (isAsked && TO_DO.matcher(clause).find()) {
      boolean elses = runsOut && other >= 0 && request < 0 && !clause.contains("plazo");
      return elses ? Optional.empty() : Optional.of(Of.APPLICANT);
    }
    if (isAsked
        && !runsOut
        && (request >= 0
            || clause.contains("plazo")
            || clause.contains("le queda")
            || clause.contains("you have")
            || clause.contains("deadline"))) {
      return other >= 0 && request < 0 ? Optional.empty() : Optional.of(Of.APPLICANT);
    }
    return runsOut && other < 0 && first(OF_SOMETHING_ELSE, after) < 0
        ? Optional.of(Of.NOTHING_NAMED)
        : Optional.empty();
  }

  private static int last(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    int last = -1;
    while (found.find()) {
      last = found.start();
    }
    return last;
  }

  private static int first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.start() : -1;
  }

  /** What is named behind the cue; else before it (“en 5 días vence …”, “5 días le quedan”). */
  private static Optional<Integer> days(String clause, int cue, LocalDate written) {
    String behind = clause.substring(Math.min(cue, clause.length()));
    return count(behind, written)
        .or(() -> date(behind, written))
        .or(() -> count(clause, written))
        .or(() -> date(clause, written));
  }

  private static Optional<Integer> count(String text, LocalDate written) {
    Matcher quantity = QUANTITY.matcher(text);
    Optional<Integer> counted = Optional.empty();
    int place = Integer.MAX_VALUE;
    while (counted.isEmpty() && quantity.find()) {
      counted = inDays(quantity);
      place = quantity.start();
    }
    Matcher named = NAMED_DAY.matcher(text);
    if (named.find() && (counted.isEmpty() || named.start() < place)) {
      String day = named.group(1).replaceAll("\\s+", " ");
      boolean after = day.startsWith("pasado") || day.startsWith("day after");
      return Optional.of(after ? 2 : day.endsWith("manana") || day.equals("tomorrow") ? 1 : 0);
    }
    return counted.isPresent() ? counted : weekday(text, written);
  }

  private static Optional<Integer> weekday(String text, LocalDate written) {
    Matcher found = WEEKDAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = found.group(1);
    int index = SPANISH_DAYS.indexOf(name);
    DayOfWeek day =
        index >= 0
            ? DayOfWeek.of(index + 1)
            : DayOfWeek.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    int ahead = Math.floorMod(day.getValue() - written.getDayOfWeek().getValue(), 7);
    return Optional.of(ahead);
  }

  private static Optional<Integer> inDays(Matcher quantity) {
    OptionalInt number = number(quantity);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int n = number.getAsInt();
    String unit = quantity.group(5);
    if (unit.startsWith("h")) {
      return Optional.of(n / HOURS_OF_DAY);
    }
    int each =
        unit.startsWith("s") || unit.startsWith("w")
            ? 7
            : unit.startsWith("m")
                ? DAYS_OF_MONTH
                : unit.startsWith("q") ? 15 : unit.startsWith("f") ? 14 : 1;
    return Optional.of(n * each);
  }

  /** Where figures and words disagree, the shorter time is the safer. */
  private static OptionalInt number(Matcher quantity) {
    OptionalInt least = OptionalInt.empty();
    for (int group : new int[] {1, 2, 3, 4}) {
      String said = quantity.group(group);
      OptionalInt read = said == null || said.isBlank() ? OptionalInt.empty() : read(said);
      if (read.isPresent() && (least.isEmpty() || read.getAsInt() < least.getAsInt())) {
        least = read;
      }
    }
    return least;
  }

  /** The number at the end: “a los treinta y dos”. */
  private static OptionalInt read(String said) {
    String words = said.replace('-', ' ').strip().replaceAll("\\s+", " ");
    while (!words.isEmpty()) {
      OptionalInt number = SpanishNumber.of(words);
      int blank = words.indexOf(' ');
      if (number.isPresent() || blank < 0) {
        return number;
      }
      words = words.substring(blank + 1);
    }
    return OptionalInt.empty();
  }

  private static Optional<Integer> date(String text, LocalDate written) {
    return WrittenDate.near(text, written)
        .map(day -> (int) ChronoUnit.DAYS.between(written, day))
        .filter(days -> days >= 0 && days <= 366);
  }
}
