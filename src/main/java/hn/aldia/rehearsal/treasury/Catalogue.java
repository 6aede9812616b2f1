package hn.aldia.rehearsal.treasury;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What the form's lists hold: the whole real catalogue, in which {@code 145} holds {@code 45} and
 * institution 40 has a rubro 12211, too.
 *
 * @param institutions {@code 45 - Instituto…}
 * @param rubros by the institution's code
 */
record Catalogue(List<String> institutions, Map<String, List<String>> rubros) {
  /** Always the same disorder. */
  private static final long SHUFFLED = 45;

  static Catalogue in(TreasuryOptions.Order order) {
    Config data = ConfigFactory.parseResources(Catalogue.class, "catalogue.conf").resolve();
    List<String> institutions = data.getStringList("institutions");
    Config lists = data.getConfig("rubros");
    var rubros = new LinkedHashMap<String, List<String>>();
    for (String institution : institutions) {
      String code = code(institution);
      List<String> codes = lists.getStringList(lists.hasPath(code) ? code : "others");
      List<String> named =
          codes.stream()
              .map(c -> c + " - " + data.getString("names." + ConfigUtil.quoteString(c)))
              .toList();
      rubros.put(code, ordered(named, order));
    }
    return new Catalogue(ordered(institutions, order), rubros);
  }

  boolean offers(String institution, String rubro) {
    return rubros.getOrDefault(institution, List.of()).stream()
        .anyMatch(r -> code(r).equals(rubro));
  }

  /** {@code 45 - Instituto…}; empty when there is none with this code. */
  String institution(String code) {
    return institutions.stream().filter(i -> code(i).equals(code)).findFirst().orElse("");
  }

  /** {@code 12211 - Permisos…} */
  String rubro(String institution, String code) {
    return rubros.getOrDefault(institution, List.of()).stream()
        .filter(r -> code(r).equals(code))
        .findFirst()
        .orElse(code);
  }

  private static String code(String entry) {
    return entry.substring(0, entry.indexOf(' '));
  }

  private static List<String> ordered(List<String> entries, TreasuryOptions.Order order) {
    var all = new ArrayList<>(entries);
    switch (order) {
      case BY_CODE -> {}
      case BY_NAME -> all.sort(Comparator.comparing(e -> e.substring(e.indexOf(" - "))));
      case SHUFFLED -> Collections.shuffle(all, new Random(SHUFFLED));
    }
    return all;
  }
}
