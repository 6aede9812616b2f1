package hn.aldia.scenario.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words a step may begin with: the only list of them. */
public enum Verb {
  OPEN("open"),
  CLICK("click"),
  FILL("fill"),
  TYPE("type"),
  CHOOSE("choose"),
  CHECK("check"),
  UPLOAD("upload"),
  EXPECT("expect"),
  READ("read"),
  DOWNLOAD("download"),
  SUBMIT("submit"),
  HAND_OVER("handOver");

  private final String word;

  Verb(String word) {
    this.word = word;
  }

  /** As scenarios write it. */
  public String word() {
    return word;
  }

  public static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
