package hn.aldia.rehearsal.replay;

import hn.aldia.recording.Exchange;
import hn.aldia.recording.SentShape;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the recorded answers is next. What is sent leads on, in the order in which it was
 * recorded, and is answered as before while something else was to be sent first: lists are asked
 * for by POST, too. What is only looked at is answered as it was between what was sent before and
 * after. Values do not count, names do. Thread-safe.
 */
final class Story {
  private final List<Exchange> all;
  private final Set<Integer> told = new HashSet<>();
  private int now = -1;

  Story(List<Exchange> all) {
    this.all =
        all.stream().filter(one -> one.status() != 304 && !one.method().equals("OPTIONS")).toList();
  }

  record Asked(String method, URI address, String type, String sent) {}

  synchronized Optional<Exchange> answer(Asked asked) {
    return Stream.<Predicate<Exchange>>of(
            one -> isOf(one, asked) && hasNames(one, asked) && hasShape(one, asked),
            one -> isOf(one, asked) && hasShape(one, asked),
            one -> isOf(one, asked))
        .map(fits -> places(fits))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .map(places -> all.get(asked.method().equals("GET") ? seen(places, asked) : sent(places)));
  }

  private List<Integer> places(Predicate<Exchange> fits) {
    return IntStream.range(0, all.size()).filter(i -> fits.test(all.get(i))).boxed().toList();
  }

  private int sent(List<Integer> places) {
    Optional<Integer> before = places.stream().filter(i -> i <= now).reduce((one, next) -> next);
    int place =
        places.stream()
            .filter(i -> i > now)
            .findFirst()
            .filter(next -> before.isEmpty() || !isSkipped(places, next))
            .or(() -> before)
            .orElseThrow();
    now = Math.max(now, place);
    return place;
  }

  /** Whether before it something is to be sent that was never sent up to here. */
  private boolean isSkipped(List<Integer> places, int next) {
    return IntStream.range(now + 1, next)
        .filter(i -> all.get(i).sends() && !places.contains(i))
        .anyMatch(
            i -> IntStream.rangeClosed(0, now).noneMatch(j -> isLike(all.get(i), all.get(j))));
  }

  private static boolean isLike(Exchange one, Exchange other) {
    var asked =
        new Asked(
            other.method(),
            URI.create(clean(other.url())),
            other.sent().type(),
            other.sent().text());
    return isOf(one, asked) && hasNames(one, asked) && hasShape(one, asked);
  }

  /** Each once in its order, the last again and again. */
  private int seen(List<Integer> places, Asked asked) {
    int end =
        IntStream.range(now + 1, all.size())
            .filter(i -> all.get(i).sends())
            .findFirst()
            .orElse(all.size());
    List<Integer> meanwhile = places.stream().filter(i -> i > now && i < end).toList();
    List<Integer> same =
        meanwhile.stream()
            .filter(i -> URI.create(clean(all.get(i).url())).equals(asked.address()))
            .toList();
    List<Integer> best = same.isEmpty() ? meanwhile : same;
    if (best.isEmpty()) {
      return places.stream()
          .filter(i -> i < now)
          .max(Comparator.naturalOrder())
          .orElse(places.get(0));
    }
    int place =
        best.stream().filter(i -> !told.contains(i)).findFirst().orElse(best.get(best.size() - 1));
    told.add(place);
    return place;
  }

  private static boolean isOf(Exchange one, Asked asked) {
    URI address = URI.create(clean(one.url()));
    return one.method().equals(asked.method())
        && asked.address().getRawAuthority().equals(address.getRawAuthority())
        && path(asked.address()).equals(path(address));
  }

  private static String path(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    return path.isEmpty() ? "/" : path;
  }

  private static boolean hasNames(Exchange one, Asked asked) {
    return names(URI.create(clean(one.url()))).equals(names(asked.address()));
  }

  private static boolean hasShape(Exchange one, Asked asked) {
    return !one.sends()
        || SentShape.of(one.sent().type(), one.sent().text())
            .equals(SentShape.of(asked.type(), asked.sent()));
  }

  private static List<String> names(URI address) {
    if (address.getRawQuery() == null) {
      return List.of();
    }
    return new ArrayList<>(
        Stream.of(address.getRawQuery().split("&", -1))
            .map(pair -> pair.replaceFirst("=.*", ""))
            .collect(Collectors.toCollection(java.util.TreeSet::new)));
  }

  /** Addresses may hold signs that no address should. */
  static String clean(String url) {
    String bare = url.replaceFirst("#.*", "");
    return bare.replaceAll("%(?!\\p{XDigit}{2})", "%25")
        .chars()
        .mapToObj(
            c ->
                c > ' ' && c < 127 && "\"<>\\^`{|}[]".indexOf(c) < 0
                    ? String.valueOf((char) c)
                    : encoded(c))
        .collect(Collectors.joining());
  }

  private static String encoded(int sign) {
    return java.net.URLEncoder.encode(
            String.valueOf((char) sign), java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
