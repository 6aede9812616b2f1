package hn.aldia.sefin.rates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.text.Figures;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads a rate out of what each source answers. */
final class RateReader {
  static final ZoneId HONDURAS = ZoneId.of("America/Tegucigalpa");

  private static final Pattern INDICATOR = Pattern.compile("/indicadores/(\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalDate today;

  RateReader(LocalDate today) {
    this.today = today;
  }

  /** A bank's page. Where it bears no date, it is of today: that is what such pages are for. */
  Optional<RateQuote> bank(String words) {
    return RateText.read(words)
        .map(
            found ->
                new RateQuote(
                    "ficohsa",
                    found.value(),
                    found.kind(),
                    DatedText.latest(near(words, found.value()), today).orElse(today)));
  }

  /** A date far from the rate is of something else, such as the news. */
  private static String near(String words, BigDecimal value) {
    String digits = value.toPlainString();
    int at = Math.max(words.indexOf(digits), words.indexOf(digits.replace('.', ',')));
    return at < 0 ? "" : words.substring(Math.max(0, at - 500), Math.min(words.length(), at + 300));
  }

  /** The Banco Central's figures: {@code Fecha} and {@code Valor} in either case, any order. */
  Optional<RateQuote> centralBank(String json, URI address) {
    Kind kind = kind(address);
    return StreamSupport.stream(tree(json).findParents("Valor").spliterator(), false)
        .map(node -> figure(node, "Fecha", "Valor", kind))
        .flatMap(Optional::stream)
        .reduce(RateReader::later)
        .or(
            () ->
                StreamSupport.stream(tree(json).findParents("valor").spliterator(), false)
                    .map(node -> figure(node, "fecha", "valor", kind))
                    .flatMap(Optional::stream)
                    .reduce(RateReader::later));
  }

  /** {@code {"rates": {"HNL": 26.6}, "time_last_update_unix": 1}}. */
  Optional<RateQuote> worldRates(String json) {
    JsonNode tree = tree(json);
    JsonNode rate = tree.path("rates").path("HNL");
    if (!rate.isNumber()) {
      return Optional.empty();
    }
    long updated = tree.path("time_last_update_unix").asLong(0);
    LocalDate day =
        updated == 0 ? null : LocalDate.ofInstant(Instant.ofEpochSecond(updated), HONDURAS);
    return Optional.of(new RateQuote("erapi", new BigDecimal(rate.asText()), Kind.REFERENCE, day));
  }

  private static Optional<RateQuote> figure(JsonNode node, String date, String value, Kind kind) {
    String digits = node.path(value).asText("").strip();
    if (!digits.matches("\\d+([.,]\\d+)?")) {
      return Optional.empty();
    }
    String day = node.path(date).asText("");
    LocalDate known = DatedText.latest(day, LocalDate.MAX).orElse(null);
    return Optional.of(new RateQuote("bch", Figures.rate(digits), kind, known));
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
