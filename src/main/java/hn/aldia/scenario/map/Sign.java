package hn.aldia.scenario.map;

import hn.aldia.text.Wording;
import hn.aldia.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something by which a screen is known. A closed set: nothing that only a program could see. */
public sealed interface Sign {
  boolean fits(ShownWords page);

  /** How much of it the page shows: what a screen is known by most decides between two. */
  int seen(ShownWords page);

  /** How much there is to be seen. */
  public int size();

  /** What of it the page does not show, or shows though it should not; in people's words. */
  List<Message> missing(ShownWords page);

  /** What it says of the page that should not be there. */
  String NOT = "scenario.sign.not";

  /** What of it the page shows; in people's words. */
  default List<Message> shown(ShownWords page) {
    return List.of();
  }

  /** The wordings that show it, as a page may show them. */
  public default List<String> words() {
    return List.of();
  }

  /** Where words are looked for. */
  public enum Where {
    /** In a line of the page. */
    SAYS,
    /** On something to press. */
    OFFERS,
    /** Beside a box to write in. */
    ASKS,
    /** Beside something to choose from. */
    CHOOSES,
    /** Above a column. */
    COLUMNS,
    /** In the window's title or a heading. */
    TITLED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(Where::word).toList();
    }

    boolean shows(ShownWords page, Wording wording) {
      return switch (this) {
        case SAYS -> page.lines().stream().anyMatch(wording::isSaidIn);
        case OFFERS -> page.offers().stream().anyMatch(wording::names);
        case ASKS ->
            page.boxNames().stream().anyMatch(wording::labels)
                // Else the words may be those of a box that is off.
                || (page.boxes() > page.boxNames().size() && page.standsAlone(wording));
        case CHOOSES ->
            page.choices().stream().anyMatch(wording::labels) || page.standsAlone(wording);
        case COLUMNS -> page.columns().stream().anyMatch(wording::labels);
        case TITLED -> page.titles().stream().anyMatch(wording::isSaidIn);
      };
    }
  }

  /** All of these, each in whatever wording. */
  public record OfWords(Where where, List<Concept> concepts) implements Sign {
    public OfWords {
      concepts = List.copyOf(concepts);
    }

    @Override
    public boolean fits(ShownWords page) {
      return concepts.stream().allMatch(concept -> shows(page, concept));
    }

    @Override
    public int seen(ShownWords page) {
      return (int) concepts.stream().filter(concept -> shows(page, concept)).count();
    }

    @Override
    public int size() {
      return concepts.size();
    }

    @Override
    public List<Message> missing(ShownWords page) {
      return said(concept -> !shows(page, concept));
    }

    @Override
    public List<Message> shown(ShownWords page) {
      return said(concept -> shows(page, concept));
    }

    private List<Message> said(Predicate<Concept> which) {
      return concepts.stream()
          .filter(which)
          .map(concept -> Message.of("scenario.sign." + where.word(), concept.toString()))
          .toList();
    }

    @Override
    public List<String> words() {
      return concepts.stream()
          .flatMap(concept -> concept.wordings().stream())
          .map(Wording::written)
          .filter(written -> !written.contains("…"))
          .toList();
    }

    private boolean shows(ShownWords page, Concept concept) {
      return concept.any(wording -> where.shows(page, wording));
    }
  }

  /**
   * How many boxes there are to write in.
   *
   * @param secret only those that show dots for what is typed
   */
  public record OfBoxes(boolean secret, int least, int most) implements Sign {
    @Override
    public boolean fits(ShownWords page) {
      int there = secret ? page.secrets() : page.boxes();
      return there >= least && there <= most;
    }

    /** That there are none of them tells of no screen in particular. */
    @Override
    public int seen(ShownWords page) {
      return least > 0 && fits(page) ? 1 : 0;
    }

    @Override
    public int size() {
      return least > 0 ? 1 : 0;
    }

    @Override
    public List<Message> missing(ShownWords page) {
      String key = secret ? "scenario.sign.secrets" : "scenario.sign.boxes";
      return fits(page) ? List.of() : List.of(Message.of(key, range()));
    }

    private String range() {
      return most == Integer.MAX_VALUE
          ? least + "+"
          : least == most ? "" + least : least + "-" + most;
    }
  }

  /** Several, of which what is said counts. */
  sealed interface Group extends Sign {
    List<Sign> signs();

    /** Those whose words count. */
    default Stream<Sign> counting(ShownWords page) {
      return signs().stream();
    }

    @Override
    default int seen(ShownWords page) {
      return counting(page).mapToInt(sign -> sign.seen(page)).sum();
    }

    @Override
    default List<Message> shown(ShownWords page) {
      return counting(page).flatMap(sign -> sign.shown(page).stream()).toList();
    }

    @Override
    default List<String> words() {
      return signs().stream().flatMap(sign -> sign.words().stream()).toList();
    }
  }

  public record All(List<Sign> signs) implements Group {
    public All {
      signs = List.copyOf(signs);
    }

    @Override
    public boolean fits(ShownWords page) {
      return signs.stream().allMatch(sign -> sign.fits(page));
    }

    @Override
    public int size() {
      return signs.stream().mapToInt(Sign::size).sum();
    }

    @Override
    public List<Message> missing(ShownWords page) {
      return signs.stream().flatMap(sign -> sign.missing(page).stream()).toList();
    }
  }

  public record Any(List<Sign> signs) implements Group {
    public Any {
      signs = List.copyOf(signs);
    }

    @Override
    public Stream<Sign> counting(ShownWords page) {
      return signs.stream().filter(sign -> sign.fits(page));
    }

    @Override
    public boolean fits(ShownWords page) {
      return signs.stream().anyMatch(sign -> sign.fits(page));
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public List<Message> missing(ShownWords page) {
      if (fits(page)) {
        return List.of();
      }
      return signs.stream()
          .map(sign -> sign.missing(page))
          .flatMap(
              all -> all.stream().reduce((a, b) -> Message.of("scenario.sign.and", a, b)).stream())
          .reduce((one, other) -> Message.of("scenario.sign.or", one, other))
          .stream()
          .toList();
    }
  }

  public record None(List<Sign> signs) implements Sign {
    public None {
      signs = List.copyOf(signs);
    }

    @Override
    public boolean fits(ShownWords page) {
      return signs.stream().noneMatch(sign -> sign.fits(page));
    }

    @Override
    public int seen(ShownWords page) {
      return 0;
    }

    @Override
    public int size() {
      return 0;
    }

    @Override
    public List<Message> missing(ShownWords page) {
      return signs.stream()
          .filter(sign -> sign.fits(page))
          .flatMap(sign -> described(sign).stream())
          .map(one -> Message.of(NOT, one))
          .toList();
    }

    private static List<Message> described(Sign sign) {
      return sign.missing(
          new ShownWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0));
    }
  }
}
