package hn.aldia.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words a step may begin with, and how what follows is read: the only list of them. */
public enum Verb {
  OPEN("open", StepReader::open),
  CLICK("click", StepReader::click),
  FILL("fill", StepReader::fill),
  TYPE("type", StepReader::type),
  CHOOSE("choose", StepReader::choose),
  CHECK("check", StepReader::check),
  UPLOAD("upload", StepReader::upload),
  EXPECT("expect", StepReader::expect),
  READ("read", StepReader::read),
  DOWNLOAD("download", StepReader::download),
  SUBMIT("submit", StepReader::submit),
  HAND_OVER("handOver", StepReader::handOver);

  private final String word;
  private final Function<Fields, Step> reader;

  Verb(String word, Function<Fields, Step> reader) {
    this.word = word;
    this.reader = reader;
  }

  /** As scenarios write it. */
  public String word() {
    return word;
  }

  Step read(Fields fields) {
    return reader.apply(fields);
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
