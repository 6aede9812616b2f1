package hn.aldia.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether most of what was filled in is shown still: each question is a look at the page. */
class MostOfAFormTest {
  @ParameterizedTest(name = "{0} of which all are there: {1} looks")
  @CsvSource({"0, 0", "1, 1", "2, 2", "9, 5", "12, 7"})
  void no_more_is_asked_than_tells_that_the_form_is_there(int boxes, int looks) {
    var asked = new ArrayList<Integer>();

    boolean most = FormPages.most(numbers(boxes), asked::add);

    assertThat(most).isEqualTo(boxes > 0);
    assertThat(asked).hasSize(looks);
  }

  @ParameterizedTest(name = "of {0} boxes")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8})
  void half_of_them_is_not_most_wherever_they_stand(int boxes) {
    for (int there = 0; there < 1 << boxes; there++) {
      int shown = there;
      assertThat(FormPages.most(numbers(boxes), i -> (shown >> i & 1) == 1))
          .as(Integer.toBinaryString(shown))
          .isEqualTo(Integer.bitCount(shown) * 2 > boxes);
    }
  }

  private static List<Integer> numbers(int upTo) {
    return IntStream.range(0, upTo).boxed().toList();
  }
}
