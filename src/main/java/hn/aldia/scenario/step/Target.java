package hn.aldia.scenario.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person would say to point at something on a page: never an id, a class or a path.
 *
 * @param words the label or text, then other wordings for it ({@code also}), best first; may be
 *     empty when {@code box} is given
 * @param near of several that fit, the one closest to these visible words; the first wording that
 *     the page shows counts
 * @param in only inside the smallest region (form, panel, dialog, row) that shows these words; the
 *     first wording that the page shows counts
 * @param nth of several that fit, the nth in reading order, from 1
 * @param box where no words are found: the box (visible text entry) of that number in reading
 *     order, the way the guide counts ("the second box where the lock is"); negative counts from
 *     the end: -1 is the last
 * @param not a box that bears one of these names, or is made for an e-mail address, is never the
 *     counted one: it asks for something else
 */
public record Target(
    List<String> words,
    List<String> near,
    List<String> in,
    @Nullable Integer nth,
    @Nullable Integer box,
    List<String> not) {
  public Target {
    words = List.copyOf(words);
    near = List.copyOf(near);
    in = List.copyOf(in);
    not = List.copyOf(not);
  }

  public Target(
      List<String> words,
      @Nullable String near,
      @Nullable String in,
      @Nullable Integer nth,
      @Nullable Integer box) {
    this(words, listed(near), listed(in), nth, box, List.of());
  }

  public static Target of(String label, String... also) {
    var words = new java.util.ArrayList<String>();
    words.add(label);
    words.addAll(List.of(also));
    return new Target(words, null, null, null, null);
  }

  private static List<String> listed(@Nullable String words) {
    return words == null ? List.of() : List.of(words);
  }

  /** As a person would say it, for messages: the first wording, or the number of the box. */
  public String said() {
    return words.isEmpty() ? "#" + box : words.get(0);
  }
}
