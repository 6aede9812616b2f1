package hn.aldia.scenario.step;

import hn.aldia.scenario.source.Origin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do on a page. A closed set: each table of what is made of a step says which verb it
 * forgot.
 */
public sealed interface Step {
  public Origin origin();

  public default Verb verb() {
    return Verb.of(this);
  }

  /** Skipped when what it points at is not there. */
  public default boolean optional() {
    return false;
  }

  /** What it puts into which field, or chooses there; empty for all other steps. */
  public default Optional<Given> gives() {
    if (this instanceof Fill fill) {
      return Optional.of(new Given(fill.target(), fill.entry()));
    }
    if (this instanceof Type type) {
      return Optional.of(new Given(type.target(), type.entry()));
    }
    return this instanceof Choose choose
        ? Optional.of(new Given(choose.from(), new Entry.Worded(choose.choice())))
        : Optional.empty();
  }

  /** The field that it is given to. */
  default Optional<Target> field() {
    return gives().map(Given::field);
  }

  public record Given(Target field, Entry entry) {
    /** Words that may be shown. */
    public Optional<String> text() {
      return entry instanceof Entry.Plain plain ? Optional.of(plain.text()) : Optional.empty();
    }
  }

  /** Goes to an address. */
  public record Open(Origin origin, URI url) implements Step {}

  /** Clicks; follows a tab or window if one opens. */
  public record Click(Origin origin, boolean optional, Target target) implements Step {}

  /**
   * Puts a text into a box in one go ({@code with} or {@code secret}), or a day into whatever the
   * page has for one ({@code date: "2001-12-31"}). With {@code also} the field may as well be a
   * list or a group of ticks: then the option that fits the first wording or another is chosen.
   */
  public record Fill(Origin origin, boolean optional, Target target, Entry entry) implements Step {}

  /** Types into a box with real key strokes, for boxes that refuse what is not typed. */
  public record Type(Origin origin, Target target, Entry entry) implements Step {}

  /**
   * Chooses from a list of whatever make, or from a group of ticks. With {@code whole: true} an
   * option fits only when all of it is one of the wordings (countries: Guinea is not “Guinea
   * (Ecuatorial)”).
   */
  public record Choose(Origin origin, boolean optional, Choice choice, Target from)
      implements Step {}

  /** Ticks a box, or with {@code as: false} takes the tick away. */
  public record Check(Origin origin, boolean optional, Target target, boolean ticked)
      implements Step {}

  /** Gives a file to a page. */
  public record Upload(Origin origin, Path file, Target into) implements Step {}

  /**
   * Waits until one of these is shown.
   *
   * @param within null: as long as the runner waits for anything
   */
  public record Expect(Origin origin, List<Target> any, @Nullable Duration within) implements Step {
    public Expect {
      any = List.copyOf(any);
    }
  }

  /**
   * Reads what is shown: of a box its text, of a list or a group of ticks the words of what is
   * chosen; where the target is no control, the text beside or inside it.
   */
  public record ReadText(Origin origin, Target target, String as) implements Step {}

  /**
   * Reads a table's rows, each by its headers.
   *
   * @param of null: the only table
   */
  public record ReadTable(Origin origin, @Nullable Target of, String as) implements Step {}

  /** Clicks and keeps the file that comes of it. */
  public record Download(Origin origin, Target target, Path as) implements Step {}

  /** Clicks what cannot be undone: journalled before, refused in a dry run. */
  public record Submit(Origin origin, Target target, String intent) implements Step {}

  /** Lets a person do what only a person may, until one of these is shown. */
  public record HandOver(Origin origin, Bilingual words, List<Target> until) implements Step {
    public HandOver {
      until = List.copyOf(until);
    }
  }
}
