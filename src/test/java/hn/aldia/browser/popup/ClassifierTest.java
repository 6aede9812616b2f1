package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was seen on the pages of {@link PopupPagesTest}, and what none of them shows, without a
 * browser: {@code KIND WAY place of what is pressed | whether a submit was just made | the layer}.
 */
class ClassifierTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false)
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));

  private final Classifier classifier = new Classifier(PopupWords.shipped());

  static List<String> layers() {
    return Stream.of("layers.txt", "layers-by-hand.txt")
        .flatMap(file -> PopupPages.lines(file).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("layers")
  void says_what_it_is_and_what_is_pressed(String line) throws JsonProcessingException {
    String[] part = line.split(" \\| ", 3);
    Layer layer = JSON.readValue(part[2], Layer.class);

    Verdict verdict = classifier.of(layer, part[1].equals("sending"));

    assertThat(verdict.kind() + " " + verdict.way() + " " + verdict.answer()).isEqualTo(part[0]);
  }
}
