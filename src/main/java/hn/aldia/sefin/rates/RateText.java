package hn.aldia.sefin.rates;

import hn.aldia.sefin.rates.RateQuote.Kind;
import hn.aldia.sefin.rates.RateToken.Sort;
import hn.aldia.text.Folded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a bank asks and pays for a dollar in the visible words of its page. It goes by nothing
 * but words: currency, buying and selling, numbers, in the order in which they are read; headings
 * may stand over columns, before or behind what they name.
 */
final class RateText {
  private static final Pattern HEADING =
      Pattern.compile("tipos? de cambio|cambio del dia|tasas? de cambio|exchange rate");

  /** A page of a bank is far below; what is longer is not read to its end. */
  private static final int LONGEST = 100_000;

  private static final int HEADINGS = 20;
  private static final int SECTION = 1500;

  /** A label this far before a number does not belong to it. */
  private static final int REACH = 160;

  /** What stands behind a number belongs to it only right there. */
  private static final int BEHIND = 30;

  /** Numbers with no word beside them count only where no other number of a bank would be. */
  private static final BigDecimal LEAST = new BigDecimal("15");

  private static final BigDecimal MOST = new BigDecimal("60");

  private final String text;
  private final List<RateGroup> groups;
  private final boolean labelsBehind;
  private final boolean moniesBehind;
  private final List<Reading> readings = new ArrayList<>();
  private List<Sort> monies = List.of();
  private List<Sort> labels = List.of();

  record Found(BigDecimal value, Kind kind) {}

  /**
   * @param money null: none is named
   * @param kind null: nothing says it
   */
  private record Reading(@Nullable Sort money, @Nullable Kind kind, BigDecimal value) {
    boolean isBare() {
      return kind == null && value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
    }
  }

  private RateText(String text) {
    this.text = text;
    this.groups = RateGroup.of(RateToken.in(text));
    this.labelsBehind = areLabelsBehind();
    this.moniesBehind = areMoniesBehind();
  }

  /** Selling where it can be told, else what there is; empty when there is no rate. */
  static Optional<Found> read(String words) {
    String text = Folded.text(words.substring(0, Math.min(words.length(), LONGEST)));
    Matcher heading = HEADING.matcher(text);
    for (int n = 0; n < HEADINGS && heading.find(); n++) {
      int end = Math.min(text.length(), heading.start() + SECTION);
      Optional<Found> found = new RateText(text.substring(heading.start(), end)).found();
      if (found.isPresent()) {
        return found;
      }
    }
    return new RateText(text).found();
  }

  /** What is said of dollars by name counts before what is said of no currency. */
  private Optional<Found> found() {
    for (int i = 0; i < groups.size() - 1; i++) {
      walk(i);
    }
    return found(r -> r.money() == Sort.DOLLAR).or(() -> found(r -> r.money() == null));
  }

  private void walk(int i) {
    RateGroup group = groups.get(i);
    int size = group.numbers().size();
    List<Sort> named = moniesBehind ? moniesBehind(i) : group.lastMonies(text);
    if (!named.isEmpty()) {
      boolean columns =
          named.stream().distinct().count() == named.size() && size % named.size() == 0;
      monies = columns ? named : named.subList(named.size() - 1, named.size());
    }
    List<Sort> said = labels(i);
    if (!said.isEmpty()) {
      labels = said;
    }
    // One label before, of another currency's row: it says nothing of two numbers here.
    boolean silent = said.isEmpty() && labels.size() == 1 && size > 1;
    int columns = !monies.isEmpty() && size % monies.size() == 0 ? monies.size() : 1;
    for (int n = 0; n < size; n++) {
      int each = size / columns;
      Sort money = monies.isEmpty() ? null : monies.get(Math.min(n / each, monies.size() - 1));
      Kind kind = silent ? null : kind(n, size, each);
      readings.add(new Reading(money, kind, group.numbers().get(n).value()));
    }
  }

  private List<Sort> labels(int i) {
    RateGroup bearer = groups.get(labelsBehind ? i + 1 : i);
    List<Sort> row = bearer.lastLabels(text);
    if (labelsBehind || row.isEmpty()) {
      return row;
    }
    int labelEnd = bearer.labels().get(bearer.labels().size() - 1).end();
    return bearer.firstNumberAt() - labelEnd <= REACH ? row : List.of();
  }

  private @Nullable Kind kind(int n, int size, int each) {
    int heads = labels.size();
    if (heads == 0) {
      return null;
    }
    int at = n % each;
    if (heads == size) {
      at = n;
    } else if (each % heads == 0) {
      at %= heads;
    } else if (heads > each) {
      at = each == 1 ? heads : heads - each + at; // of two headings and one number nothing is known
    }
    return at >= heads ? null : labels.get(at) == Sort.BUYING ? Kind.BUYING : Kind.SELLING;
  }

  private boolean areLabelsBehind() {
    return groups.size() > 1
        && groups.get(0).labels().isEmpty()
        && IntStream.range(0, groups.size() - 1).allMatch(this::hasItsLabelsBehind);
  }

  private boolean hasItsLabelsBehind(int i) {
    List<RateToken> next = groups.get(i + 1).labels();
    return next.size() == groups.get(i).numbers().size()
        && next.get(0).at() - groups.get(i).lastNumberEnd() <= BEHIND;
  }

  private boolean areMoniesBehind() {
    RateGroup tail = groups.get(groups.size() - 1);
    return groups.size() > 1
        && groups.get(0).monies().isEmpty()
        && !tail.monies().isEmpty()
        && tail.monies().get(0).at() - groups.get(groups.size() - 2).lastNumberEnd() <= BEHIND;
  }

  private List<Sort> moniesBehind(int i) {
    return groups.subList(i + 1, groups.size()).stream()
        .map(RateGroup::monies)
        .filter(all -> !all.isEmpty())
        .findFirst()
        .map(all -> List.of(all.get(0).sort()))
        .orElse(List.of());
  }

  /** A bank never sells for less than it buys: where labels are lacking, that tells them apart. */
  private Optional<Found> found(Predicate<Reading> ours) {
    List<Reading> all = readings.stream().filter(ours).filter(r -> r.value().signum() > 0).toList();
    List<BigDecimal> bare = all.stream().filter(Reading::isBare).map(Reading::value).toList();
    BigDecimal selling = first(all, Kind.SELLING);
    BigDecimal buying = first(all, Kind.BUYING);
    if (selling != null) {
      return Optional.of(new Found(buying == null ? selling : selling.max(buying), Kind.SELLING));
    }
    if (buying != null) {
      return bare.stream()
          .filter(b -> near(b, buying))
          .findFirst()
          .map(b -> new Found(b.max(buying), Kind.SELLING))
          .or(() -> Optional.of(new Found(buying, Kind.BUYING)));
    }
    if (bare.size() >= 2 && near(bare.get(0), bare.get(1))) {
      return Optional.of(new Found(bare.get(0).max(bare.get(1)), Kind.SELLING));
    }
    return bare.stream().findFirst().map(b -> new Found(b, Kind.REFERENCE));
  }

  private static @Nullable BigDecimal first(List<Reading> all, Kind kind) {
    return all.stream().filter(r -> r.kind() == kind).map(Reading::value).findFirst().orElse(null);
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    BigDecimal tenth = one.max(other).movePointLeft(1);
    return one.subtract(other).abs().compareTo(tenth) <= 0;
  }
}
