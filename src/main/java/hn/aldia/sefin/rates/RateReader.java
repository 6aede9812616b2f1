package hn.aldia.sefin.rates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.text.Figures;
import hn.aldia.text.Folded;
import hn.aldia.text.WrittenDate;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a rate out of what each source answers. */
record RateReader(LocalDate today) {
  static final ZoneId HONDURAS = ZoneId.of("America/Tegucigalpa");

  private static final Pattern INDICATOR = Pattern.compile("/indicadores/(\\d+)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,12})?");

  /** The year 2100. */
  private static final long LAST_MOMENT = 4_102_444_800L;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A bank's page. Where it bears no date, it is of today: that is what such pages are for. */
  Optional<RateQuote> bank(String words) {
    return RateText.read(words)
        .map(
            found ->
                new RateQuote(
                    "ficohsa",
                    found.value(),
                    found.kind(),
                    latest(near(words, found.value()), today).orElse(today)));
  }

  /** Of the days in the text the latest that has already come. */
  private static Optional<LocalDate> latest(String words, LocalDate today) {
    return WrittenDate.all(Folded.text(words))
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder());
  }

  /** A date far from the rate is of something else, such as the news. */
  private static String near(String words, BigDecimal value) {
    String digits = value.toPlainString();
    int at = Math.max(words.indexOf(digits), words.indexOf(digits.replace('.', ',')));
    return at < 0 ? "" : words.substring(Math.max(0, at - 500), Math.min(words.length(), at + 300));
  }

  /**
   * The Banco Central's figures: {@code Fecha} and {@code Valor} in either case, any order. In the
   * afternoon it has tomorrow's already: that is not what the bank asks today.
   */
  Optional<RateQuote> centralBank(String json, URI address) {
    Kind kind = kind(address);
    JsonNode tree = tree(json);
    return Stream.of("Valor", "valor", "VALOR")
        .flatMap(name -> tree.findParents(name).stream())
        .flatMap(node -> figure(node, kind).stream())
        .filter(quote -> quote.date() == null || !quote.date().isAfter(today))
        .reduce(RateReader::later);
  }

  /** {@code {"rates": {"HNL": 26.6}, "time_last_update_unix": 1}}. */
  Optional<RateQuote> worldRates(String json) {
    JsonNode tree = tree(json);
    return number(tree.path("rates").path("HNL"))
        .map(
            value ->
                new RateQuote(
                    "erapi",
                    value,
                    Kind.REFERENCE,
                    day(tree.path("time_last_update_unix").asLong(0))));
  }

  private static @Nullable LocalDate day(long unix) {
    boolean known = unix > 0 && unix <= LAST_MOMENT;
    return known ? LocalDate.ofInstant(Instant.ofEpochSecond(unix), HONDURAS) : null;
  }

  private static Optional<RateQuote> figure(JsonNode node, Kind kind) {
    LocalDate known = latest(field(node, "fecha").asText(""), LocalDate.MAX).orElse(null);
    return number(field(node, "valor")).map(value -> new RateQuote("bch", value, kind, known));
  }

  private static JsonNode field(JsonNode node, String name) {
    return node.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(JSON::missingNode);
  }

  /** A rate of nothing is none. */
  private static Optional<BigDecimal> number(JsonNode node) {
    String digits = node.asText("").strip();
    return DIGITS.matcher(digits).matches()
        ? Optional.of(Figures.rate(digits)).filter(rate -> rate.signum() > 0)
        : Optional.empty();
  }

  /** Of figures that repeat a day, the one that comes last counts. */
  private static RateQuote later(RateQuote one, RateQuote next) {
    LocalDate before = one.date();
    LocalDate after = next.date();
    return before != null && (after == null || after.isBefore(before)) ? one : next;
  }

  private static Kind kind(URI address) {
    Matcher m = INDICATOR.matcher(address.getPath());
    String indicator = m.find() ? m.group(1) : "";
    return switch (indicator) {
      case "620" -> Kind.SELLING;
      case "619" -> Kind.BUYING;
      default -> Kind.REFERENCE;
    };
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException notJson) {
      return JSON.missingNode();
    }
  }
}
