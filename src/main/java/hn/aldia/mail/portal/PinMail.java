package hn.aldia.mail.portal;

import hn.aldia.text.Folded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is the portal's own mail about a code. “Migration” and “code” are in many mails
 * (servers are migrated, visas advertised): the portal names itself or says its own sentence.
 */
final class PinMail {
  /** The portal's name stands so near to the code. */
  private static final int NEAR = 2_500;

  private static final Pattern PORTAL =
      Pattern.compile(
          "\\b(?:alam|inm)\\b|\\binstituto\\s+(?:nacional\\s+)?(?:hondureno\\s+)?de\\s+migracion\\b"
              + "|\\bnational\\s+(?:institute\\s+(?:of|for)\\s+(?:im)?migration|(?:im)?migration\\s+institute)\\b"
              + "|\\bservicios\\s+en\\s+linea\\s+migratorios\\b|\\basuntos\\s+migratorios\\b");

  /** Names that nobody else bears. */
  private static final Pattern NOBODY_ELSES =
      Pattern.compile(
          "\\balam\\+|\\b(?:plataforma|portal|sistema|aplicacion|app)\\s+(?:de\\s+)?alam\\b|\\bservicios\\s+en\\s+linea\\s+migratorios\\b");

  private static final Pattern OWN_SENTENCE =
      Pattern.compile(
          "\\b(?:junto\\s+(?:a|con)\\s+(?:la|su|el)\\s+(?:direccion\\s+de\\s+)?correo"
              + "|correo\\s+(?:electronico\\s+)?(?:que\\s+|con\\s+(?:el|la)\\s+que\\s+)?(?:se\\s+)?registr(?:o|ado|ada)"
              + "|together\\s+with\\s+the\\s+e-?mail|e-?mail\\s+(?:address\\s+)?(?:that\\s+)?you\\s+registered"
              + "|(?:aplicacion|plataforma|sistema)\\s+(?:le\\s+)?h?a\\s+generado)\\b");

  private static final Pattern OF_STRANGERS =
      Pattern.compile(
          "\\b(?:bancos?|banca|bancari[oa]|bank|banking|transaccion(?:es)?|transaction|transferencias?|transfer"
              + "|tarjetas?|debito|credito|credit card|pagos?|payments?|compras?|purchase|wallet|billetera|paypal|visa|mastercard"
              + "|descuentos?|discount|cupon(?:es)?|coupons?|promo(?:cion|cional|tional|tion)?|voucher|ofertas?|sale|gift card"
              + "|webinars?|seminarios?|zoom|meeting|reunion|passcode|conferencia|conference|teams|dial-in"
              + "|reservas?|reservacion|reservation|booking|check-in|vuelos?|flight|hotel|airbnb|boarding|embarque"
              + "|tracking|rastreo|guia de envio|paquete|package|parcel|courier|pedidos?|orders?|facturas?|invoice"
              + "|servidor(?:es)?|servers?|database|base de datos|hosting|cloud|nube|deploy|github|gitlab|repository|repo|pull request"
              + "|whatsapp|telegram|facebook|instagram|google|microsoft|apple|netflix|amazon|uber|linkedin|twitter|steam|discord"
              + "|wifi|wi-fi|porton|garaje|airport|aeropuerto|vacante|curso|diplomado|encuesta|survey|sorteo|premio|giveaway"
              + "|tgr|pagar|pague|licitacion|concurso|convocatoria|dhl|fedex|comprobante|contador|barcode|puk|sim|tarjeta|caja fuerte|newsletter|boletin|evento|foro|feria|mexico|panama|colombia|argentina|uscis|ircc|invitation code|codigo de invitacion|referral|undeliver\\w*|delivery status|diagnostic-code|mailer-daemon)\\b");

  private final String words;
  private final boolean ownSentence;

  PinMail(String text) {
    this.words = withoutPeople(withoutAddresses(Folded.inPlace(text)), text);
    this.ownSentence = OWN_SENTENCE.matcher(words).find();
  }

  boolean isOfThePortal() {
    return ownSentence
        || NOBODY_ELSES.matcher(words).find()
        || (PORTAL.matcher(words).find() && !OF_STRANGERS.matcher(words).find());
  }

  /** Whether what is said there is of somebody else, though the portal is named in the mail. */
  boolean speaksOfOthers(int from, int to) {
    return !ownSentence
        && OF_STRANGERS
            .matcher(words.substring(Math.min(from, words.length()), Math.min(to, words.length())))
            .find();
  }

  /**
   * @param place in the text
   */
  boolean speaksNear(int place) {
    int from = Math.max(0, Math.min(words.length(), place - NEAR));
    String near = words.substring(from, Math.min(words.length(), place + NEAR));
    Matcher portal = PORTAL.matcher(near);
    return portal.find() || OWN_SENTENCE.matcher(near).find();
  }

  /** “Hola Alam”: the portal is written in capitals, or with its plus. Position for position. */
  private static String withoutPeople(String folded, String text) {
    var words = new StringBuilder(folded);
    for (int at = folded.indexOf("alam"); at >= 0; at = folded.indexOf("alam", at + 4)) {
      boolean portal =
          text.startsWith("ALAM", at)
              || folded.startsWith("+", at + 4)
              || folded.substring(Math.max(0, at - 11), at).matches(".*(?:forma|rtal|tema|cion) ");
      if (!portal) {
        words.replace(at, at + 4, "    ");
      }
    }
    return words.toString();
  }

  /** “…@inm.gob.hn” names whom one writes to, not who writes. Position for position. */
  private static String withoutAddresses(String folded) {
    var words = new StringBuilder(folded);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) <= ' ') {
        String word = folded.substring(start, i);
        if (word.contains("@")
            || word.contains("://")
            || word.startsWith("www.")
            || word.contains("gob.hn")) {
          for (int k = start; k < i; k++) {
            words.setCharAt(k, ' ');
          }
        }
        start = i + 1;
      }
    }
    return words.toString();
  }
}
