package hn.aldia.mail.portal;

import com.google.re2j.Pattern;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Attachment;
import hn.aldia.mail.message.Charsets;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mails that come back: delivery reports (RFC 3464), and those of servers that only write a text,
 * in whatever language. Answers of people on holiday, and reports that something arrived, are none.
 */
final class BounceReader {
  private static final Pattern DAEMON =
      Pattern.compile(
          "^(?:mailer[-_.]?daemon|postmaster|microsoftexchange[0-9a-f]*|mail-?daemon|double-bounce|mdaemon|maildelivery|mail-?delivery.{0,20}|bounces?|mailadmin|mail|mms_email|smtp-?daemon)(?:@.*)?$");

  private static final Pattern DAEMON_NAME =
      Pattern.compile(
          "mail delivery (?:sub)?system|delivery subsystem|mail delivery|mailer[- ]?daemon|postmaster|system administrator|mail administrator|administrador del? (?:sistema|correo)|administrador de correo"
              + "|servicio de correo|sistema de (?:entrega|correo)|subsistema de entrega|entrega de correo|microsoft outlook|microsoft exchange|mail system|delivery notification");

  private static final Pattern RETURNED =
      Pattern.compile(
          "undeliver|returned (?:mail|to sender|message)|return(?:ed)? to sender|delivery (?:status|failure|failed|has failed|incomplete|error|notification|report|problem|unsuccessful)|(?:failed|failure|unable) (?:delivery|to deliver|notice)"
              + "|failure notice|mail delivery|mail (?:failure|error|returned|system error)|message (?:undeliverable|not delivered|could not be delivered|rejected)|could not (?:be delivered|send)|non[- ]?delivery|bounce[d ]|rejected mail|mail rejected|email rejected"
              + "|no se (?:pudo|puede|ha podido|ha entregado|entrego|logro) ?(?:entregar|enviar|completar)?|imposible entregar|no (?:fue )?entregad[oa]|no entrega\\b|no entregable|falla? (?:en|de) (?:la )?(?:entrega|envio|el envio)|fallo (?:en|de|al) (?:la |el )?(?:entrega|envio|entregar|enviar)"
              + "|error (?:de|en|al) (?:la |el )?(?:entrega|envio|entregar|enviar)|devuelt[oa]|devolucion|rechazad[oa]|mensaje no (?:enviado|entregado)|correo no (?:enviado|entregado)|entrega (?:fallida|fallo|fracas)|no entregado|estado de (?:la )?entrega|estado de entrega|informe de no entrega|notificacion de (?:estado|error|fallo|entrega)|problema de entrega"
              + "|aviso de (?:no entrega|devolucion|entrega)|unzustellbar|zuruckgeschickt|non remis|echec de (?:la )?remise|nao (?:pode|foi) (?:ser )?entregue|falha na entrega|devolvid[oa]|mancata consegna");

  /** In the text: that it was not delivered, in so many words. */
  // Only where a word begins: else each of the many ways would be tried at every letter.
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(?:5\\d\\d[ -]#?5\\.\\d{1,3}\\.\\d{1,3}\\b|(?:550|551|552|553|554)[ -:]|5\\.\\d{1,2}\\.\\d{1,3}\\b|user (?:unknown|not found|doesn'?t exist)|unknown (?:user|recipient|address)|no such (?:user|recipient|mailbox|address)"
              + "|mailbox (?:full|unavailable|not found|is full|quota|does not exist|disabled)|(?:address|account|recipient) (?:rejected|not found|unknown|does not exist|disabled|has been disabled)|does(?: not|n't) exist|over quota|quota exceeded|host (?:unknown|not found)|relay(?:ing)? denied"
              + "|could(?: not|n't) be (?:delivered|reached)|was(?: not|n't) delivered|(?:not|\\w{2,8}n't) (?:able to )?deliver|unable to deliver|undeliverable|permanent(?:ly)? (?:fatal )?(?:error|failure|failed)|delivery (?:has )?failed|failed (?:permanently|recipient)|given up|giving up|message was rejected|couldn't be found|wasn't found"
              + "|usuario (?:desconocido|no existe|inexistente|no encontrado)|buzon (?:lleno|inexistente|no existe|no disponible|de correo lleno|esta lleno|no encontrado|desactivado|excedio)|(?:direccion|cuenta|destinatario|dominio|casilla) (?:de correo )?(?:electronico )?(?:no existe|inexistente|rechazad[oa]|desconocid[oa]|no encontrad[oa]|no valid[oa]|invalid[oa]|llena|desactivad[oa]|suspendida|no se encontro)"
              + "|no (?:se )?(?:pudo|puede|ha podido|fue posible|logro|ha sido posible) (?:ser )?(?:entregar|entregad[oa]|enviar|enviado|hacer llegar)|no (?:fue|ha sido|se ha|se) entreg\\w+|imposible (?:de )?entregar|no se entrego|no se encontro (?:el )?(?:usuario|destinatario|buzon|dominio|la direccion)|rechaz(?:o|ado|ada) (?:el |por |su )|cuota excedida|excede el (?:limite|tamano)|no existe\\b|error permanente|se ha agotado el tiempo|host desconocido|dominio inexistente)");

  private static final Pattern STILL_TRYING =
      Pattern.compile(
          "\\bdelay(?:ed)?\\b|\\bretrasad[oa]\\b|\\bretraso\\b|\\bdemorad[oa]\\b|\\bdemora\\b|will (?:keep|retry|continue|be retried)|still (?:trying|being retried)|(?:not|n't) (?:yet )?(?:been )?(?:delivered )?(?:yet|after \\d)|will try again|trying to deliver|no need to (?:re)?send|do not need to resend|warning: (?:could not|message)|se seguira intentando|se (?:volvera a|reintentara|intentara)|seguiremos intentando|aun no (?:se )?ha (?:podido|sido)|todavia no|no es necesario (?:que )?reenvi|warning only|transient|temporar(?:y|ily)|4\\.\\d\\.\\d.{0,40}(?:greylist|try again)");

  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "giv(?:en|ing) up|permanent|action\\s*:\\s*failed|no longer be|has been (?:abandoned|returned)|final(?:ly)? failed|se ha abandonado|definitiv|5\\.\\d{1,3}\\.\\d{1,3}");

  private static final Pattern ANSWER_OF_A_MACHINE =
      Pattern.compile(
          "out of (?:the )?office|fuera de (?:la )?oficina|automatic reply|auto(?:matic)?[- ]?(?:reply|response|matica)|respuesta automatica|autorrespuesta|autoreply|on vacation|vacation|de vacaciones|vacaciones|on leave|ausente|ausencia|abwesen|absence|holiday|acuse de recibo|confirmacion de lectura|^(?:read|leido|lectura|delivered|entregado):|read receipt"
              + "|successful (?:mail )?delivery|entrega correcta|successfully delivered|report domain|dmarc|tls report|ticket|case #|hemos recibido su|we have received your");

  private static final Pattern PASSED_ON =
      Pattern.compile("^\\s*(?:re|fwd?|rv|reenv\\w*|tr|aw|wg)\\s*:");

  /** Characters; a server says what happened before it quotes what it was given. */
  private static final int LONG = 8_000;

  private static final int REASON_LENGTH = 500;

  private BounceReader() {}

  static Optional<PortalMail> read(Arrival arrival, Letter letter) {
    String subject = Folded.of(letter.subject());
    String body = letter.texts().isEmpty() ? "" : letter.texts().get(0);
    String text = body.substring(0, Math.min(body.length(), LONG));
    DeliveryReport report = DeliveryReport.of(letter).orElseGet(() -> DeliveryReport.inText(text));
    Optional<Boolean> givenUp =
        report.isOne() ? report.givenUp() : byItsWords(letter, subject, Folded.of(text));
    return givenUp.map(
        up ->
            new PortalMail.Bounce(
                arrival,
                letter,
                original(letter),
                recipients(report, letter, text),
                reason(report, text),
                up));
  }

  /** Empty: no bounce; else whether the server gave up. */
  private static Optional<Boolean> byItsWords(Letter letter, String subject, String text) {
    boolean daemon = isDaemon(letter);
    boolean returned = RETURNED.matcher(subject).find();
    boolean named = !letter.trace().failed().isEmpty();
    boolean automatic =
        letter.trace().nullSender() || letter.trace().automatic().startsWith("auto-");
    if (!daemon && !returned && !named && !automatic) {
      return Optional.empty();
    }
    boolean refused = REFUSED.matcher(text).find();
    boolean personal = PASSED_ON.matcher(subject).find() && !daemon;
    boolean machine =
        ANSWER_OF_A_MACHINE.matcher(subject).find()
            || (letter.trace().automatic().startsWith("auto-replied") && !refused && !named);
    if (personal || machine || letter.trace().list()) {
      return Optional.empty();
    }
    boolean quotes =
        Stream.concat(Stream.of(text), letter.texts().stream())
                .anyMatch(t -> t.contains("message-id:") || t.contains("Message-ID:"))
            || !letter.enclosed().isEmpty();
    boolean bounce =
        (named && (daemon || returned || refused))
            || (daemon && (returned || refused))
            || (returned && refused && (automatic || quotes || !Addresses.in(text).isEmpty()))
            || (automatic && refused && quotes);
    if (!bounce) {
      return Optional.empty();
    }
    boolean trying =
        (STILL_TRYING.matcher(subject).find()
                || STILL_TRYING.matcher(text.substring(0, Math.min(2_000, text.length()))).find())
            && !GIVEN_UP.matcher(text).find();
    return Optional.of(!trying);
  }

  private static boolean isDaemon(Letter letter) {
    String shown = Folded.of(letter.trace().senderName());
    String bare = shown.replaceAll("[<>\"]", "").strip();
    return DAEMON.matcher(letter.from()).matches()
        || (letter.from().isEmpty() && (bare.isEmpty() || DAEMON.matcher(lastWord(bare)).matches()))
        || DAEMON_NAME.matcher(shown).find();
  }

  private static String lastWord(String text) {
    return text.substring(1 + text.lastIndexOf(' '));
  }

  private static Optional<String> original(Letter letter) {
    return Stream.of(
            letter.enclosed().stream().flatMap(inner -> inner.messageId().stream()),
            letter.attachments().stream()
                .filter(a -> a.type().startsWith("text/") || a.type().startsWith("message/"))
                .flatMap(a -> messageId(text(a)).stream()),
            letter.texts().stream().flatMap(t -> messageId(t).stream()),
            letter.references().stream().skip(Math.max(0, letter.references().size() - 1)))
        .flatMap(s -> s)
        .findFirst();
  }

  /** Of the original's head, wherever it is quoted. Line by line. */
  private static Optional<String> messageId(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      while (from < end && "> \t|".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      if (text.regionMatches(true, from, "message-id", 0, 10)) {
        Optional<String> id =
            MessageIds.in(text.substring(from, Math.min(text.length(), from + 400))).stream()
                .findFirst();
        if (id.isPresent()) {
          return id;
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static List<String> recipients(DeliveryReport report, Letter letter, String text) {
    if (!report.recipients().isEmpty()) {
      return report.recipients();
    }
    if (!letter.trace().failed().isEmpty()) {
      return letter.trace().failed();
    }
    List<String> enclosed =
        letter.enclosed().stream().flatMap(l -> l.to().stream()).distinct().toList();
    List<String> named =
        Addresses.in(text).stream()
            .filter(a -> !letter.to().contains(a) && !a.equals(letter.from()))
            .distinct()
            .toList();
    List<String> both = named.stream().filter(enclosed::contains).toList();
    return (both.isEmpty() ? (named.isEmpty() ? enclosed : named) : both)
        .stream().limit(1).toList();
  }

  private static String reason(DeliveryReport report, String text) {
    String said =
        report
            .diagnostic()
            .or(
                () ->
                    text.lines().map(String::strip).filter(l -> isAnswer(Folded.of(l))).findFirst())
            .orElse(text.substring(0, Math.min(text.length(), 4 * REASON_LENGTH)));
    String plain = said.replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(plain.length(), REASON_LENGTH));
  }

  private static final Pattern SMTP_ANSWER = Pattern.compile("(?:^|[^0-9a-z])[45]\\d\\d[ -]");

  private static boolean isAnswer(String line) {
    return SMTP_ANSWER.matcher(line.substring(0, Math.min(line.length(), 400))).find();
  }

  static String text(Attachment part) {
    byte[] bytes = part.bytes();
    byte[] start = bytes.length <= LONG ? bytes : java.util.Arrays.copyOf(bytes, LONG);
    return Charsets.decode(start, null).replace("\r\n", "\n");
  }
}
