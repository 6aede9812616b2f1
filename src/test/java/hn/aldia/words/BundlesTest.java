package hn.aldia.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in one language is said in the other, with the same facts in it. */
class BundlesTest {
  /** The portal's own words, names of commands and files. */
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|--[a-z-]+");

  private static final Path BUNDLES = Path.of("src/main/resources/hn/aldia/words");

  @TestFactory
  Stream<DynamicTest> every_bundle_says_the_same_in_both_languages() throws IOException {
    return english().map(b -> DynamicTest.dynamicTest(b.getFileName().toString(), () -> same(b)));
  }

  @TestFactory
  Stream<DynamicTest> every_trouble_says_what_happened_what_it_means_and_what_to_do()
      throws IOException {
    return english().map(b -> DynamicTest.dynamicTest(b.getFileName().toString(), () -> whole(b)));
  }

  /** One term for one thing: for what is meant, the words that are not used for it. */
  @ParameterizedTest
  @CsvSource({
    "comando, '(?<!a )\\b(?:la|una|esta|misma) orden\\b'",
    "escenario, '\\b(?:el|un|del|ningún|este) gui[oó]n\\b|\\bscripts?\\b|libreto'",
    "diario, 'bitácora|\\bjournal\\b'",
    "pulsar, '\\bclics?\\b|\\bpresion(?:e|ar|a)\\b|\\boprim|\\bapriet|\\bpinch'",
    "computadora, '\\bordenador|\\b(?:este|su|un) equipo\\b'",
    "carné, '\\b[Cc]arnets?\\b(?! Extranjero)'",
    "ensayo, 'simulacro|simulaci|en seco|\\bdry'",
    "correo, '\\be-?mails?\\b'",
    "archivo, '\\bficheros?\\b'",
    "acentos de hoy, '\\b(?:d[eé]les|déle|délo|dénos|sólo|guión|fué|dió|éste|ésta|éstos|aquél)\\b'"
  })
  void in_spanish_one_thing_has_one_name(String term, String others) throws IOException {
    Pattern other = Pattern.compile(others, Pattern.UNICODE_CHARACTER_CLASS);
    var found = new TreeMap<String, String>();
    for (Path english : english().toList()) {
      read(Path.of(english.toString().replace(".properties", "_es.properties")))
          .forEach(
              (key, said) -> {
                String words = QUOTED.matcher((String) said).replaceAll("");
                if (other.matcher(words).find()) {
                  found.put((String) key, (String) said);
                }
              });
    }
    assertThat(found).as(term).isEmpty();
  }

  private static Stream<Path> english() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(BUNDLES, "*.properties")) {
      var found = new TreeSet<Path>();
      files.forEach(found::add);
      return found.stream().filter(f -> !f.toString().endsWith("_es.properties"));
    }
  }

  private static void same(Path english) throws IOException {
    Path spanish = Path.of(english.toString().replace(".properties", "_es.properties"));
    Properties en = read(english);
    Properties es = read(spanish);
    assertThat(es.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    assertThat(arguments(es)).isEqualTo(arguments(en));
  }

  private static void whole(Path english) throws IOException {
    var keys = read(english).stringPropertyNames();
    for (String key : keys) {
      if (key.endsWith(".what")) {
        String base = key.substring(0, key.length() - ".what".length());
        assertThat(keys).contains(base + ".meaning", base + ".remedy");
      }
    }
  }

  private static Map<String, Set<String>> arguments(Properties bundle) {
    Function<String, Set<String>> used =
        pattern -> {
          var places = new TreeSet<String>();
          var matcher = Pattern.compile("\\{(\\d)").matcher(unquoted(pattern));
          while (matcher.find()) {
            places.add(matcher.group(1));
          }
          return places;
        };
    var all = new TreeMap<String, Set<String>>();
    // A bare {0} or {1} is a text that comes in both languages, and this one picks its own.
    bundle.forEach(
        (key, value) -> {
          if (!((String) value).matches("\\{[01]}")) {
            all.put((String) key, used.apply((String) value));
          }
        });
    return all;
  }

  private static String unquoted(String pattern) {
    // MessageFormat itself says whether the pattern is well formed, and what it leaves of it.
    return new MessageFormat(pattern, Locale.ROOT).toPattern();
  }

  private static Properties read(Path file) throws IOException {
    var bundle = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      bundle.load(in);
    }
    return bundle;
  }
}
