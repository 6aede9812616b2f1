package hn.aldia.config.applicant;

import hn.aldia.config.home.Shipped;
import hn.aldia.words.Slips;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All countries by all their names. Read once, when first asked for; immutable. */
final class Countries {
  static final Countries KNOWN = read();

  private static final int NEAR = 3;

  private final Map<String, List<String>> wordings = new LinkedHashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();

  private Countries(Map<String, CountryNames> names) {
    names.forEach((code, of) -> of.all().forEach(name -> claim(name, code)));
    // A usual name is its country's own, whoever else may claim it.
    names.forEach((code, of) -> claims.put(CountryNames.key(of.usual()), Set.of(code)));
    names.forEach((code, of) -> wordings.put(code, own(code, of)));
  }

  Optional<String> named(String written) {
    Set<String> codes = claims.getOrDefault(CountryNames.key(written), Set.of());
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  List<String> wordings(String code) {
    return Objects.requireNonNull(wordings.get(code), code);
  }

  /** Those that share the name, else those a few slips of the finger away. */
  List<String> near(String written) {
    String key = CountryNames.key(written);
    Set<String> sharing = claims.getOrDefault(key, Set.of());
    if (sharing.size() > 1) {
      return sharing.stream().map(code -> wordings(code).get(0)).sorted().toList();
    }
    int most = Math.max(1, key.length() / 4);
    return claims.keySet().stream()
        .filter(name -> name.length() > 3 && Slips.between(name, key) <= most)
        // Slips are rarely made at once: what begins otherwise is another name.
        .filter(name -> name.charAt(0) == key.charAt(0) || Slips.between(name, key) == 1)
        .sorted(
            Comparator.<String>comparingInt(name -> Slips.between(name, key))
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(name -> Objects.requireNonNull(claims.get(name)).stream())
        .map(code -> wordings(code).get(0))
        .distinct()
        .limit(NEAR)
        .toList();
  }

  private void claim(String name, String code) {
    claims.computeIfAbsent(CountryNames.key(name), n -> new LinkedHashSet<>()).add(code);
  }

  private List<String> own(String code, CountryNames of) {
    var own = new LinkedHashMap<String, String>();
    for (String name : of.all()) {
      if (Set.of(code).equals(claims.get(CountryNames.key(name)))) {
        own.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    return List.copyOf(own.values());
  }

  private static Countries read() {
    Map<String, String[]> more = more();
    var names = new LinkedHashMap<String, CountryNames>();
    for (String code : Locale.getISOCountries()) {
      names.put(code, CountryNames.of(code, more.getOrDefault(code, new String[0])));
    }
    return new Countries(names);
  }

  private static Map<String, String[]> more() {
    return Shipped.rows(Countries.class, "countries.txt")
        .map(line -> line.split("\\|", -1))
        .collect(Collectors.toMap(fields -> fields[0].strip(), fields -> fields));
  }
}
