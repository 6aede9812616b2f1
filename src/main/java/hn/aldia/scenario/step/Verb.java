package hn.aldia.scenario.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words a step may begin with: the only list of them. */
public enum Verb {
  OPEN("open", Step.Open.class),
  CLICK("click", Step.Click.class),
  FILL("fill", Step.Fill.class),
  TYPE("type", Step.Type.class),
  CHOOSE("choose", Step.Choose.class),
  CHECK("check", Step.Check.class),
  UPLOAD("upload", Step.Upload.class),
  EXPECT("expect", Step.Expect.class),
  READ("read", Step.ReadText.class, Step.ReadTable.class),
  DOWNLOAD("download", Step.Download.class),
  SUBMIT("submit", Step.Submit.class),
  HAND_OVER("handOver", Step.HandOver.class);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Class<?>> steps;

  Verb(String word, Class<?>... steps) {
    this.word = word;
    this.steps = List.of(steps);
  }

  public String word() {
    return word;
  }

  public List<Class<?>> steps() {
    return steps;
  }

  public static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }

  static Verb of(Step step) {
    return Arrays.stream(values())
        .filter(v -> v.steps.contains(step.getClass()))
        .findFirst()
        .orElseThrow();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
