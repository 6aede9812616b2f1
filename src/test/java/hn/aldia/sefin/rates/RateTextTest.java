package hn.aldia.sefin.rates;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.sefin.rates.RateQuote.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cambio del día USD Compra L 26.4837 Venta L 26.6151 | 26.6151",
        "Tipo de Cambio Dólar Compra: Lps.24.7123 Venta: Lps.24.8853 Euro Venta: Lps.29.9900 | 24.8853",
        "Cambio del día L 26.4837 L 26.6151 | 26.6151",
        "Cambio del día USD L 26.6151 L 26.4837 EUR L 28.1 L 31.94 | 26.6151",
        "Tipo de cambio Moneda Compra Venta Dólar 26,4837 26,6151 Euro 28,2010 31,9402 | 26.6151",
        "Tipo de cambio Moneda Compra Venta Euro 28.2010 31.9402 Dólar 26.4837 26.6151 | 26.6151",
        "Venta Lps. 26.61 Compra Lps. 26.48 US$ | 26.61",
        "Tipo de cambio Venta L 26.615 | 26.615",
        "Exchange rate USD We buy 26.48 We sell 26.61 | 26.61",
        "Préstamos 11.75% L 1,234.56 al mes Cambio del día compra L 26.48 venta L 26.61 | 26.61",
        "USD 26.4837 Compra 26.6151 Venta | 26.6151",
        "Tipo de cambio Euro Compra 28.10 Venta 30.20 Dólar Compra 26.61 Venta 26.75 | 26.75",
        "Tipo de cambio Euro Venta 30.20 Compra 28.10 Dólar Venta 26.75 Compra 26.61 | 26.75",
        "Tipo de cambio Moneda Venta Compra Euro 31.94 28.20 Dólar 26.75 26.61 | 26.75",
        "Tipo de cambio Dólar Euro Compra 26.61 28.10 Venta 26.75 30.20 | 26.75",
        "Tipo de cambio Euro Dólar Compra 28.10 26.61 Venta 30.20 26.75 | 26.75",
        "Tipo de cambio Euro Dólar Compra Venta Compra Venta 28.10 30.20 26.61 26.75 | 26.75",
        "Tipo de cambio Compra Dólar 26.61 Euro 28.10 Venta Dólar 26.75 Euro 30.20 | 26.75",
        "Cambio del día Compra 28.10 Venta 30.20 Euro Compra 26.61 Venta 26.75 Dólar | 26.75",
        "Cambio del día 26.61 Compra 26.75 Venta EUR 28.10 Compra 30.20 Venta | 26.75",
        "Tipo de cambio EUR Compra 28.10 Venta 30.20 USD 26.61 26.75 | 26.75",
        "Tipo de cambio USD 26.61/26.75 | 26.75",
        "Tipo de cambio Dólar Compra/Venta: 26.61 / 26.75 Euro 28.10 / 30.20 | 26.75",
        "Tipo de cambio Euro 28.10/30.20 Dólar 26.61/26.75 | 26.75",
        "Tipo de cambio Compra - Venta US$ L26.61 - L26.75 | 26.75",
        "Tipo de cambio Dólar canadiense Compra 18.10 Venta 19.90 Dólar Compra 26.61 Venta 26.75 | 26.75",
        "Tipo de cambio EUR/USD Compra 1.08 Venta 1.11 USD/HNL Compra 26.61 Venta 26.75 | 26.75",
        "Tipo de cambio Compra US$ 1.00 = L 26.61 Venta US$ 1.00 = L 26.75 | 26.75",
        "Tipo de cambio Precio de compra Precio de venta Dólar 26.61 26.75 Euro 28.10 30.20 | 26.75",
        "Tipo de cambio: compra y venta de divisas. Dólar: Compra L 26.61 Venta L 26.75 | 26.75",
        "Tipo de cambio Euro Compra 0.0000 Venta 0.0000 Dólar Compra 26.61 Venta 26.75 | 26.75",
      })
  void what_the_bank_sells_a_dollar_for_is_found(String words, BigDecimal selling) {
    assertThat(RateText.read(words))
        .hasValueSatisfying(
            found -> {
              assertThat(found.value()).isEqualByComparingTo(selling);
              assertThat(found.kind()).isEqualTo(Kind.SELLING);
            });
  }

  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/rates/words.csv", delimiter = '|')
  void pages_of_many_banks_are_read(String words, BigDecimal value, Kind kind) {
    assertThat(RateText.read(words)).contains(new RateText.Found(value, kind));
  }

  @Test
  void where_only_buying_is_told_it_is_called_buying() {
    assertThat(RateText.read("Tipo de cambio Compra: L 26.48"))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.BUYING));
  }

  @Test
  void where_the_selling_rate_is_nought_the_buying_one_is_not_called_selling() {
    assertThat(RateText.read("Tipo de cambio USD Compra 26.61 Venta 0.0000"))
        .contains(new RateText.Found(new BigDecimal("26.61"), Kind.BUYING));
  }

  @Test
  void of_two_headings_and_one_number_nothing_is_known() {
    assertThat(RateText.read("Tipo de cambio Compra Venta USD 26.61"))
        .contains(new RateText.Found(new BigDecimal("26.61"), Kind.REFERENCE));
  }

  @Test
  void one_number_without_a_label_is_a_reference() {
    assertThat(RateText.read("Tipo de cambio del día: L 26.48"))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.REFERENCE));
  }

  @Test
  void an_absurd_number_beside_venta_is_not_hidden_so_that_a_person_sees_it() {
    assertThat(RateText.read("Cambio del día USD Venta L 1,234.56"))
        .hasValueSatisfying(found -> assertThat(found.value()).isEqualByComparingTo("1234.56"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Cambio del día Cargando…",
        "Sitio en mantenimiento. Llame al 2232-7800, de 08:00 a 16:00, 23/11/2026",
        "Cambio del día EUR Compra L 28.2010 Venta L 31.9402",
        "Cuota desde L 12.50, tasa 26.61 %",
        "Tipo de cambio USD Compra 0.0000 Venta 0.0000",
        "Tipo de cambio USD 0.00/0.00",
        "Tipo de cambio Compra 0,00 Venta 0,00 Euro Compra 28.10 Venta 30.20",
        "Tipo de cambio Dólar -- -- Euro 28.10 30.20",
        "Tipo de cambio EUR/USD 1.0811 1.1102",
        "Del 26.10.2026 al 27.11.2026, página 12.10/13.11.2026"
      })
  void a_page_without_a_rate_has_none(String words) {
    assertThat(RateText.read(words)).isEmpty();
  }
}
