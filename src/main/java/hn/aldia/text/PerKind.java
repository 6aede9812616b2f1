package hn.aldia.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is made of each member of a closed set, as a table: where each answer is short, easier to
 * read than a visitor. That a kind was forgotten is seen as soon as the table is made.
 */
public final class PerKind<S, R> {
  private final Class<S> set;
  private final Map<Class<?>, Function<Object, R>> rows = new HashMap<>();

  private PerKind(Class<S> set) {
    this.set = set;
  }

  public static <S, R> PerKind<S, R> of(Class<S> set) {
    return new PerKind<>(set);
  }

  public <K extends S> PerKind<S, R> when(Class<K> kind, Function<? super K, R> makes) {
    rows.put(kind, member -> makes.apply(kind.cast(member)));
    return this;
  }

  /**
   * @throws IllegalStateException when a kind has no row
   */
  public Function<S, R> whole() {
    Function<S, Optional<R>> all = wholeBut();
    return member -> all.apply(member).orElseThrow();
  }

  /**
   * The same, with nothing to make of these kinds.
   *
   * @throws IllegalStateException when another kind has no row
   */
  public Function<S, Optional<R>> wholeBut(Class<?>... nothing) {
    List<Class<?>> forgotten =
        kinds(set)
            .filter(kind -> !rows.containsKey(kind) && !List.of(nothing).contains(kind))
            .toList();
    if (!forgotten.isEmpty()) {
      throw new IllegalStateException("nothing is said of " + forgotten);
    }
    return member -> Optional.ofNullable(rows.get(member.getClass())).map(row -> row.apply(member));
  }

  /** The records of a sealed interface, and of those sealed beneath it. */
  public static Stream<Class<?>> kinds(Class<?> set) {
    return set.isSealed()
        ? Arrays.stream(Objects.requireNonNull(set.getPermittedSubclasses()))
            .flatMap(PerKind::kinds)
        : Stream.of(set);
  }
}
