package hn.aldia.sefin.receipt;

import hn.aldia.sefin.receipt.Labelled.Label;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the fields of a page hold what they must, compared as a whole. Where a page has no such
 * label at all, something that stands by itself on it must be it.
 */
final class ReceiptFields {
  /** The kind of a number, written before it in the same field. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:otro|rtn|dni|pasaporte|carnet|carne|identidad|residencia|no|n)\\b[ .:°º-]*");

  private static final Pattern CODE =
      Pattern.compile(
          "^0*(\\d{1,6})(?:\\s*-\\s*0+)?(?:\\s*[-–—:/.)·_]\\s*|\\s+|$)(.*)$", Pattern.DOTALL);

  static boolean hasIdentification(Labelled fields, String wanted) {
    String number = Folded.squeezed(wanted);
    return has(
        fields,
        Label.IDENTIFICATION,
        seen ->
            Folded.squeezed(seen).equals(number)
                || Folded.squeezed(
                        KIND.matcher(seen.strip().toLowerCase(java.util.Locale.ROOT))
                            .replaceFirst(""))
                    .equals(number));
  }

  static boolean hasName(Labelled fields, String wanted) {
    String name = Folded.squeezed(wanted);
    return has(fields, Label.NAME, seen -> Folded.squeezed(seen).equals(name));
  }

  /** The code, and beside it no other name. */
  static boolean hasRubro(Labelled fields, Coded wanted) {
    boolean clash =
        Stream.concat(fields.all().stream(), fields.values(Label.RUBRO).stream())
            .anyMatch(seen -> isOtherNameOf(wanted, seen));
    return !clash
        && has(
            fields,
            Label.RUBRO,
            seen -> {
              Matcher m = CODE.matcher(seen.strip());
              return m.matches() && m.group(1).equals(wanted.code());
            });
  }

  /** In its field, else by its name anywhere, as in the heading. */
  static boolean hasInstitution(Labelled fields, Coded wanted) {
    List<String> given =
        fields.values(Label.INSTITUTION).stream().filter(ReceiptFields::isInstitution).toList();
    if (!given.isEmpty()) {
      return given.stream()
          .anyMatch(
              seen -> {
                Matcher m = CODE.matcher(seen.strip());
                return m.matches()
                    ? m.group(1).equals(wanted.code())
                        && (m.group(2).isBlank() || names(wanted, m.group(2)))
                    : names(wanted, seen);
              });
    }
    return wanted.name().isEmpty() || fields.all().stream().anyMatch(seen -> names(wanted, seen));
  }

  private static boolean isInstitution(String seen) {
    String folded = Folded.words(seen);
    return folded.matches("\\d{1,3} \\p{L}.*")
        || folded.matches(
            ".*\\b(?:secretaria|instituto|direccion|comision|servicio|tribunal|congreso|empresa|fondo|inm)\\b.*");
  }

  private static boolean isOtherNameOf(Coded wanted, String seen) {
    Matcher m = CODE.matcher(seen.strip());
    return m.matches()
        && m.group(1).equals(wanted.code())
        && Folded.words(m.group(2)).matches(".*\\p{L}{4}.*|\\d{4,6}")
        && !wanted.name().isEmpty()
        && !names(wanted, m.group(2));
  }

  /** By all its words, in their order; more may stand around them, and an ending may be cut off. */
  private static boolean names(Coded wanted, String seen) {
    String words = " " + Folded.words(seen) + " ";
    String name = Folded.words(wanted.name());
    return name.isEmpty()
        || words.contains(" " + name + " ")
        || words.contains(" " + name.replaceFirst("s$", "") + " ");
  }

  private static boolean has(Labelled fields, Label label, Predicate<String> fits) {
    List<String> values = fields.values(label);
    return values.stream().anyMatch(fits)
        || (values.isEmpty() && fields.all().stream().anyMatch(fits));
  }
}
