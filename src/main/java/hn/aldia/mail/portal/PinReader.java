package hn.aldia.mail.portal;

import hn.aldia.mail.message.Joined;
import hn.aldia.text.Folded;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the temporary PIN in a text: a code introduced by words that call it one, in a text that is
 * the portal's. Nothing is assumed about its length or make-up beyond what {@link CodeShape} says.
 */
final class PinReader {
  private static final String NAME =
      "(?:codigo|pin|clave|contrasena|password|passcode|access code|code)";

  /** What may stand between "código" and the code itself without changing what is meant. */
  private static final String FILLER =
      "(?:[\\s\\u00A0:=,;.\"'«»“”‘’*_`()\\[\\]<>–—-]++"
          + "|(?<![a-z0-9])(?:temporal|provisional|unico|personal|secret[oa]|alfanumerico|numerico|siguiente"
          + "|de (?:su )?(?:acceso|ingreso|registro|activacion|verificacion|confirmacion|usuario|seguridad)"
          + "|pin|codigo|clave|contrasena|es|son|el|la|un|una|su|numero|nuevo|nueva|generad[oa]|asignad[oa]"
          + "|ha sido|sera|fue|a continuacion|este|esta|para (?:ingresar|acceder|iniciar sesion|su registro)"
          + "|of|is|the|your|temporary|access|following|below|as follows|code|password|number|generated"
          + "|for you|to sign in|to log in)(?![a-z0-9])){0,24}";

  private static final Pattern INTRODUCED =
      Pattern.compile("(?<![a-z0-9])" + NAME + "(?![a-z0-9])" + FILLER);

  private static final Pattern FOLLOWED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{4,16})[\\s\\u00A0*_\"”»]+"
              + "(?:es (?:su|el|la)|is (?:your|the))\\s+(?:\\w+\\s+){0,2}"
              + NAME
              + "(?![a-z0-9])");

  private static final Pattern OTHER_CODE =
      Pattern.compile(
          "(?:codigo|clave|code)s?\\s+(?:de\\s+)?(?:descuento|promocional|promocion|cupon|postal|qr|de barras|barras"
              + "|etico|civil|discount|promo|coupon|zip|fuente|area|pais|producto|referencia|rastreo"
              + "|seguimiento|reserva|swift|tracking|order|cliente|institucion|rubro)");

  /** "Rubro código 12211": the code of a thing, not of a person. */
  private static final Pattern OF_A_THING =
      Pattern.compile("(?:rubro|institucion|producto|concepto|pais|cuenta|servicio)\\s*,?\\s*$");

  private static final Pattern PORTAL =
      Pattern.compile(
          "(?<![a-z0-9])(?:inm|alam|alam\\+|migracion|migratori[ao]s?|immigration|migration)(?![a-z0-9])");

  private static final Pattern PORTAL_SENTENCE =
      Pattern.compile(
          "(?:junto (?:a|con) (?:la|su) (?:direccion de )?correo|correo\\s+(?:electronico\\s+)?que\\s+(?:se\\s+)?registr|together with the e-?mail|e-?mail (?:address )?(?:that )?you registered)");

  private static final Pattern BANK =
      Pattern.compile(
          "(?<![a-z])(?:banco|banca|bank|transaccion|transferencia|tarjeta|cuenta bancaria|otp|token|pago|compra|payment|transaction)(?![a-z])");

  Optional<String> code(String original, String from) {
    String text = Joined.of(original);
    String folded = Folded.of(text);
    if (!isOfThePortal(folded, from)) {
      return Optional.empty();
    }
    if (BANK.matcher(folded).find() && !PORTAL_SENTENCE.matcher(folded).find()) {
      return Optional.empty();
    }
    Matcher introduced = INTRODUCED.matcher(folded);
    while (introduced.find()) {
      if (!isOtherCode(folded, introduced.start())) {
        Optional<String> code = CodeShape.at(text, introduced.end());
        if (code.isPresent()) {
          return code;
        }
      }
    }
    Matcher followed = FOLLOWED.matcher(folded);
    while (followed.find()) {
      Optional<String> code = CodeShape.at(text, followed.start(1));
      if (code.isPresent()) {
        return code;
      }
    }
    return nearby(text, folded);
  }

  /** In a sentence with more words in between, only a mixture of letters and digits will do. */
  private static Optional<String> nearby(String text, String folded) {
    Matcher introduced = INTRODUCED.matcher(folded);
    while (introduced.find()) {
      if (isOtherCode(folded, introduced.start())) {
        continue;
      }
      int end = Math.min(text.length(), introduced.end() + 120);
      for (int i = introduced.end(); i < end; i++) {
        if (i > 0 && CodeShape.isAlphanumeric(text.charAt(i - 1))) {
          continue;
        }
        Optional<String> code = CodeShape.at(text, i).filter(CodeShape::isMixed);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherCode(String folded, int place) {
    String before = folded.substring(Math.max(0, place - 20), place);
    return OF_A_THING.matcher(before).find()
        || OTHER_CODE.matcher(folded).region(place, folded.length()).lookingAt();
  }

  static boolean isOfThePortal(String folded, String from) {
    return PORTAL.matcher(folded).find()
        || PORTAL_SENTENCE.matcher(folded).find()
        || from.endsWith("@inm.gob.hn")
        || from.endsWith(".inm.gob.hn");
  }
}
