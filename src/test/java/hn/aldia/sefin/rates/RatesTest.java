package hn.aldia.sefin.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.Settings;
import hn.aldia.config.settings.Settings.RateSource;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);
  private static final URI BANK = URI.create("https://banco.ejemplo.hn/");
  private static final URI BCH =
      URI.create("https://bch.ejemplo.hn/api/v1/indicadores/620/cifras?formato=Json&reciente=1");
  private static final URI WORLD = URI.create("https://tasas.ejemplo.hn/v6/latest/USD");

  private final Map<URI, CompletableFuture<RateAnswer>> answers = new HashMap<>();

  @Test
  void over_http_all_three_bundled_sources_answer_each_with_kind_and_day() {
    try (var treasury = new BundledTreasury(TreasuryOptions.standard())) {
      var settings =
          new Settings.Rates(
              List.of(RateSource.FICOHSA, RateSource.BCH, RateSource.ERAPI),
              treasury.ficohsa(),
              treasury.bch(),
              key(),
              treasury.erapi());
      var found =
          new Rates(new HttpRatePages(Duration.ofSeconds(20)), Optional.empty(), Clock.systemUTC())
              .find(settings);

      assertThat(found.quotes())
          .extracting(q -> q.source() + " " + q.value() + " " + q.kind())
          .containsExactly(
              "ficohsa 26.6151 SELLING", "bch 26.6149 SELLING", "erapi 26.55 REFERENCE");
      assertThat(found.chosen().source()).isEqualTo("ficohsa");
    }
  }

  @Test
  void the_fee_is_rounded_half_up_to_cents() {
    var rate = RateQuote.byHand(new BigDecimal("24.96025"), TODAY);

    assertThat(rate.lempiras(new BigDecimal("20.00"))).isEqualTo("499.21");
  }

  @Test
  void a_source_that_fails_is_told_and_the_next_counts() {
    answer(BANK, 200, "<h1>Cambio del día</h1>Cargando…");
    answer(BCH, 429, "");
    answer(WORLD, 200, "{\"rates\":{\"HNL\":26.55},\"time_last_update_unix\":1795420800}");

    RateFindings found = find();

    assertThat(found.chosen().kind()).isEqualTo(Kind.REFERENCE);
    assertThat(found.unanswered())
        .extracting(u -> u.said().toString())
        .containsExactly(
            "Ficohsa: its answer shows no exchange rate",
            "Banco Central de Honduras: it was asked too often and wants to be left alone for a"
                + " while (429)");
    assertThat(warnings(found)).anyMatch(w -> w.startsWith("No source told its selling rate"));
  }

  @Test
  void the_central_bank_may_repeat_days_write_small_letters_and_mix_the_order() {
    answer(BANK, 503, "");
    answer(
        BCH,
        200,
        "{\"data\":[{\"fecha\":\"2026-11-23T00:00:00\",\"valor\":\"26.6149\"},"
            + "{\"fecha\":\"2026-11-20\",\"valor\":26.60},{\"fecha\":\"2026-11-23\",\"valor\":null}]}");
    answer(WORLD, 200, "no JSON at all");

    assertThat(find().chosen())
        .isEqualTo(new RateQuote("bch", new BigDecimal("26.6149"), Kind.SELLING, TODAY));
  }

  @Test
  void the_figure_that_the_central_bank_has_for_tomorrow_is_not_todays() {
    answer(BANK, 503, "");
    answer(
        BCH,
        200,
        "[{\"FECHA\":\"2026-11-24T00:00:00\",\"VALOR\":26.7001},{\"Fecha\":\"2026-11-23\",\"Valor\":26.6149},"
            + "{\"Fecha\":\"2026-11-22\",\"Valor\":0.0}]");
    answer(WORLD, 200, "{\"rates\":{\"HNL\":0}}");

    assertThat(find().chosen())
        .isEqualTo(new RateQuote("bch", new BigDecimal("26.6149"), Kind.SELLING, TODAY));

    answer(BCH, 200, "[{\"Fecha\":\"2026-11-24\",\"Valor\":26.7001}]");
    assertThatThrownBy(() -> find().chosen())
        .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("sefin.no-rate"));
  }

  @Test
  void a_source_that_is_late_is_left_out_and_where_none_answers_all_reasons_are_told() {
    answers.put(BANK, CompletableFuture.failedFuture(new TimeoutException()));
    answers.put(BCH, CompletableFuture.failedFuture(new java.net.ConnectException("refused")));
    answer(WORLD, 200, "{\"result\":\"error\"}");

    RateFindings found = find();

    assertThatThrownBy(found::chosen)
        .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("sefin.no-rate"))
        .hasMessage(
            """
            None of the sources told today’s exchange rate:
            Ficohsa: it did not answer in time
            Banco Central de Honduras: it could not be reached
            open.er-api.com: its answer shows no exchange rate""");
  }

  @Test
  void where_the_plain_page_shows_no_rate_a_browser_is_asked() {
    answer(BANK, 200, "<div id=app></div>");
    var settings = new Settings.Rates(List.of(RateSource.FICOHSA), BANK, BCH, null, WORLD);
    var rates =
        new Rates(
            pages(),
            Optional.of(address -> "Cambio del día 20/11/2026 Compra L 26.48 Venta L 26.61"),
            CLOCK);

    assertThat(rates.find(settings).chosen())
        .isEqualTo(
            new RateQuote(
                "ficohsa", new BigDecimal("26.61"), Kind.SELLING, LocalDate.of(2026, 11, 20)));
  }

  @Test
  void a_page_in_another_charset_with_hidden_decoys_is_read_as_a_person_would() {
    byte[] page =
        ("<meta charset=iso-8859-1><p style='display: none'>Venta L 99.99</p>"
                + "<script>var venta = '88.88'</script><h2>Cambio del día</h2><p hidden>Venta L 77.77</p>"
                + "<table><tr><td>Dólar<td>26.48<td>26.61</table>")
            .getBytes(StandardCharsets.ISO_8859_1);
    answers.put(BANK, CompletableFuture.completedFuture(new RateAnswer(200, page, "text/html")));
    var settings = new Settings.Rates(List.of(RateSource.FICOHSA), BANK, BCH, null, WORLD);

    assertThat(new Rates(pages(), Optional.empty(), CLOCK).find(settings).chosen().value())
        .isEqualByComparingTo("26.61");
  }

  @Test
  void a_rate_out_of_its_band_or_far_from_the_last_one_needs_a_consent_of_its_own() {
    var none = new RateFindings(List.of(), List.of());

    assertThat(advice("19.99", null, none).odd())
        .extracting(Message::toString)
        .containsExactly(
            "A rate of L 19.99 for a dollar is outside of what is to be expected (L 20 to L 40).");
    assertThat(advice("40.01", null, none).needsConsent()).isTrue();
    assertThat(advice("27.94", new BigDecimal("26.60"), none).needsConsent()).isTrue();
    assertThat(advice("27.93", new BigDecimal("26.60"), none).needsConsent()).isFalse();
  }

  @Test
  void a_rate_of_last_week_and_sources_that_differ_are_warned_of_side_by_side() {
    var stale = new RateQuote("ficohsa", new BigDecimal("26.61"), Kind.SELLING, TODAY.minusDays(5));
    var other = new RateQuote("bch", new BigDecimal("27.20"), Kind.SELLING, TODAY);
    var advice =
        RateAdvice.on(stale, new RateFindings(List.of(stale, other), List.of()), null, TODAY);

    assertThat(advice.needsConsent()).isFalse();
    assertThat(advice.warnings())
        .extracting(Message::toString)
        .containsExactly(
            "The rate is of 2026-11-18: more than 4 days old.",
            """
            The sources differ by more than 2 %:
            L 26.61 for a dollar (selling rate, Ficohsa, 2026-11-18)
            L 27.20 for a dollar (selling rate, Banco Central de Honduras, 2026-11-23)""");
  }

  private RateFindings find() {
    var settings =
        new Settings.Rates(
            List.of(RateSource.FICOHSA, RateSource.BCH, RateSource.ERAPI), BANK, BCH, key(), WORLD);
    return new Rates(pages(), Optional.empty(), CLOCK).find(settings);
  }

  private List<String> warnings(RateFindings found) {
    return RateAdvice.on(found.chosen(), found, null, TODAY).warnings().stream()
        .map(Message::toString)
        .toList();
  }

  private static RateAdvice advice(String rate, @Nullable BigDecimal last, RateFindings found) {
    return RateAdvice.on(RateQuote.byHand(new BigDecimal(rate), TODAY), found, last, TODAY);
  }

  private RatePages pages() {
    return (address, headers) -> Objects.requireNonNull(answers.get(address));
  }

  private void answer(URI address, int status, String body) {
    answers.put(
        address,
        CompletableFuture.completedFuture(
            new RateAnswer(
                status, body.getBytes(StandardCharsets.UTF_8), "text/html; charset=UTF-8")));
  }

  private static SecretSource key() {
    return new SecretSource() {
      @Override
      public Secret fetch() {
        return Secret.of("clave-de-ensayo");
      }

      @Override
      public String described() {
        return "test";
      }
    };
  }
}
