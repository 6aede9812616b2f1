package hn.aldia.recording;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.PersonalData;
import hn.aldia.recording.Replacement.Kind;
import hn.aldia.text.Folded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is personal in a visit, each with what is invented for it. */
final class Replacements {
  private static final int SHORTEST = 3;

  /** Words of names that are no name. */
  private static final Set<String> PARTICLES =
      Set.of("del", "los", "las", "san", "santa", "von", "van", "der", "den", "dos", "para", "por");

  private static final List<String> GIVEN =
      List.of("Berta", "Carlos", "Dunia", "Efraín", "Fabiola", "Gerardo", "Hilda", "Iván");
  private static final List<String> FAMILY =
      List.of("Modelo", "Muestra", "Figurado", "Supuesto", "Ficticio", "Inventado", "Tal", "Cual");

  private final Map<String, Replacement> all = new LinkedHashMap<>();

  /**
   * What is the person's own comes first, and is replaced by the invented person's. Words that
   * stand in lists for everybody to see (country, sex, civil status) stay.
   */
  void addPerson(Applicant person) {
    pair(Kind.NAME, person.fullName(), InventedPerson.GIVEN_NAMES + " " + InventedPerson.SURNAME);
    pair(Kind.NAME, person.surname(), InventedPerson.SURNAME);
    pair(Kind.NAME, person.givenNames(), InventedPerson.GIVEN_NAMES);
    pair(Kind.MAIL, person.email(), InventedPerson.EMAIL);
    pair(Kind.NUMBER, person.phone(), InventedPerson.PHONE);
    pair(Kind.NUMBER, person.residencyCard(), InventedPerson.CARD);
    pair(Kind.WORDS, person.birthPlace(), InventedPerson.BIRTH_PLACE);
    pair(Kind.WORDS, person.address(), InventedPerson.ADDRESS);
    pair(Kind.WORDS, person.profession(), InventedPerson.PROFESSION);
    pair(Kind.WORDS, person.occupation(), InventedPerson.OCCUPATION);
    words(person.surname(), InventedPerson.SURNAME);
    words(person.givenNames(), InventedPerson.GIVEN_NAMES);
    words(person.fullName(), InventedPerson.GIVEN_NAMES + " " + InventedPerson.SURNAME);
    LocalDate born = person.birthDate();
    if (born != null) {
      addDate(born, InventedPerson.BORN);
    }
    PersonalData.phones(person).forEach(phone -> add(Kind.NUMBER, phone, InventedPerson.PHONE));
  }

  private void addDate(LocalDate real, LocalDate invented) {
    List<String> forms = PersonalData.written(real);
    List<String> others = PersonalData.written(invented);
    for (int i = 0; i < forms.size(); i++) {
      add(Kind.DATE, forms.get(i), others.get(i));
    }
  }

  private void pair(Kind kind, @Nullable String original, String invented) {
    if (original != null) {
      add(kind, original, invented);
    }
  }

  private void words(@Nullable String original, String invented) {
    String[] stand = invented.split(" ", -1);
    String[] own = original == null ? new String[0] : original.strip().split("[\\s-]+", -1);
    for (int i = 0; i < own.length; i++) {
      if (own[i].length() >= SHORTEST && !PARTICLES.contains(own[i].toLowerCase(Locale.ROOT))) {
        add(Kind.NAME, own[i], stand[Math.min(i, stand.length - 1)]);
      }
    }
  }

  void add(Kind kind, String original) {
    add(kind, original, null);
  }

  private void add(Kind kind, String given, @Nullable String wished) {
    String original = given.strip();
    String key = key(kind, original);
    if (original.length() < SHORTEST || key.isEmpty() || all.containsKey(key)) {
      return;
    }
    String invented = wished != null ? wished : invent(kind, original, all.size());
    all.put(key, new Replacement(kind, original, invented));
    if (kind == Kind.NAME && wished == null) {
      words(original, invented);
    }
  }

  private static String key(Kind kind, String original) {
    return kind.isFoundAnywhere() ? original.toLowerCase(Locale.ROOT) : Folded.words(original);
  }

  private static String invent(Kind kind, String original, int n) {
    return switch (kind) {
      case NAME ->
          original.strip().contains(" ")
              ? GIVEN.get(n % GIVEN.size()) + " " + FAMILY.get(n / GIVEN.size() % FAMILY.size())
              : GIVEN.get(n % GIVEN.size());
      case MAIL -> {
        String at = original.substring(original.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        yield "persona." + n + "@" + (at.endsWith(".gob.hn") ? at : "ejemplo.hn");
      }
      case NUMBER -> shaped(original, n);
      case DATE -> "01/01/2001";
      case WORDS -> "Texto " + n;
      case SECRET -> shaped(original.replaceAll("[^\\p{L}\\p{N}]", "x"), n);
      case TOKEN -> shaped(original, n);
      case FILE -> "archivo-" + n;
    };
  }

  /** As long as it was, of the same kinds of signs. */
  private static String shaped(String original, int n) {
    String number = Integer.toString(n);
    var shaped = new StringBuilder();
    int left = (int) original.chars().filter(Character::isLetterOrDigit).count();
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        shaped.append(c < 128 ? c : '-');
        continue;
      }
      boolean digit = Character.isDigit(c);
      int place = left - number.length();
      char own = left <= number.length() ? number.charAt(-place) : digit ? '9' : 'x';
      shaped.append(digit || own == 'x' ? own : (char) ('a' + own - '0'));
      left--;
    }
    return shaped.toString();
  }

  List<Replacement> list() {
    return List.copyOf(all.values());
  }
}
