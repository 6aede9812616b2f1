package hn.aldia.report;

import hn.aldia.renewal.Stage;
import java.util.List;
import java.util.stream.IntStream;

/** The five stations of a renewal, and how far the case has come. */
record Progress(List<Station> stations) {
  private static final List<String> NAMES =
      List.of("account", "request", "documents", "decision", "card");

  /**
   * @param state {@code done}, {@code now}, {@code stopped} or {@code later}
   */
  record Station(String name, String state) {}

  static Progress of(Stage stage) {
    int at =
        switch (stage) {
          case NEW, REGISTERED -> 0;
          case ENROLLED -> 1;
          case SUBMITTED, ASSIGNED -> 2;
          case DOCUMENTS_SENT, LAPSED, REFUSED, WITHDRAWN -> 3;
          case APPROVED -> 4;
        };
    boolean stopped =
        switch (stage) {
          case LAPSED, REFUSED, WITHDRAWN -> true;
          default -> false;
        };
    return new Progress(
        IntStream.range(0, NAMES.size())
            .mapToObj(
                i ->
                    new Station(
                        NAMES.get(i),
                        i < at ? "done" : i > at ? "later" : stopped ? "stopped" : "now"))
            .toList());
  }
}
