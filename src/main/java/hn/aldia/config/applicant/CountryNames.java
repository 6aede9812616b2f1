package hn.aldia.config.applicant;

import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one country is called.
 *
 * @param usual its name in Spanish
 * @param all every name, the usual one first, codes last
 */
record CountryNames(String usual, List<String> all) {
  private static final Locale HONDURAN = Locale.forLanguageTag("es-HN");
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  /** {@code República de Corea} is listed as {@code Corea, República de}, too. */
  private static final Pattern STYLED =
      Pattern.compile(
          "((?:República|Rep\\.|Reino|Estado|Federación|Principado)(?: \\p{Lu}\\p{L}+)*"
              + " (?:de las|de los|de la|del|de)) (\\p{Lu}.*)");

  /**
   * @param more a line of {@code countries.txt}: the code, other Spanish names, other English ones,
   *     Spanish demonyms, English ones; empty when there is none
   */
  static CountryNames of(String code, String[] more) {
    var country = new Locale("", code);
    String usual = country.getDisplayCountry(HONDURAN);
    String english = country.getDisplayCountry(Locale.ENGLISH);
    var all = new ArrayList<String>();
    all.add(usual);
    all.add(country.getDisplayCountry(SPANISH));
    all.addAll(listed(more, 1));
    for (String name : List.copyOf(all)) {
      Matcher styled = STYLED.matcher(name);
      if (styled.matches()) {
        all.add(styled.group(2) + ", " + styled.group(1));
      }
    }
    all.add(english);
    all.add(english.replace("&", "and"));
    all.add(english.replace("St.", "Saint").replace("&", "and"));
    all.addAll(listed(more, 2));
    listed(more, 3).stream().flatMap(CountryNames::genders).forEach(all::add);
    all.addAll(listed(more, 4));
    all.add(country.getISO3Country());
    all.add(code);
    return new CountryNames(usual, List.copyOf(all));
  }

  /** How names are compared: without case, accents, signs, spaces and a leading article. */
  static String key(String name) {
    return Folded.words(name).replaceAll("^(the|los|las|el|la) (?=\\p{L})", "").replace(" ", "");
  }

  private static List<String> listed(String[] more, int field) {
    return more.length <= field
        ? List.of()
        : Stream.of(more[field].split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private static Stream<String> genders(String demonym) {
    String feminine =
        demonym
            .replaceAll("o$", "a")
            .replaceAll("és$", "esa")
            .replaceAll("án$", "ana")
            .replaceAll("ón$", "ona")
            .replaceAll("ín$", "ina")
            .replaceAll("ol$", "ola");
    return Stream.of(demonym, feminine).distinct();
  }
}
