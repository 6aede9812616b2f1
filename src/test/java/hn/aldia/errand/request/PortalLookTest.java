package hn.aldia.errand.request;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.inm.ListedRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that was there before the press is not what the press brought. */
class PortalLookTest {
  private static final String TYPE = "RENOVAR CARNET (ADULTO)";

  @ParameterizedTest
  @CsvSource({
    "the list lags, 1161 1160, 1160 1161, ''",
    "the new row has come, 1160, 1160 1161, 1161",
    "the one before is written otherwise, 01160, 1160, ''",
    "the one before is in a state that nobody knows, 1160, 1160, ''",
    "the first request ever, '', 1160, 1160",
    "several are new and the highest is the newest, 1160, 1162 1161 1160, 1162",
    "nothing is listed, 1160, '', ''",
  })
  void the_request_that_a_press_brought(String what, String before, String now, String added) {
    var look = new PortalLook(split(now).stream().map(PortalLookTest::row).toList());

    assertThat(look.added(Set.copyOf(split(before)), TYPE).map(ListedRequest::number).orElse(""))
        .as(what)
        .isEqualTo(added);
  }

  /** What another names more closely is not taken for it, nor one that leaves out what it names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Renovación de carné de residente (adulto) | RENOVAR CARNET (ADULTO) | true",
        "Renovación de carné de residente (menor) | RENOVAR CARNET (ADULTO) | false",
        "Reposición de carné por extravío (adulto) | RENOVAR CARNET (ADULTO) | false",
        "Prórroga de permanencia | PRORROGAS | true",
        "RENOVAR CARNET (MENORES) | RENOVAR CARNET (ADULTO) | false"
      })
  void a_request_is_known_by_other_forms_of_its_words(String listed, String type, boolean same) {
    var row = new ListedRequest("7", listed, "EN PROCESO", Optional.empty());

    assertThat(new PortalLook(List.of(row)).added(Set.of(), type).isPresent()).isEqualTo(same);
  }

  private static ListedRequest row(String number) {
    return new ListedRequest(number, TYPE, "TRÁMITE 7B", Optional.empty());
  }

  private static List<String> split(String numbers) {
    return Arrays.stream(numbers.split(" ")).filter(n -> !n.isEmpty()).toList();
  }
}
