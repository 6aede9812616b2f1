package hn.aldia.mail.portal;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Charsets;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mails that come back: delivery reports (RFC 3464), and those of servers that only write a text,
 * in whatever language. Answers of people on holiday, and reports that something arrived, are none.
 */
final class BounceReader {
  private static final Pattern DAEMON =
      Pattern.compile(
          "^(?:mailer[-_.]?daemon|postmaster|microsoftexchange[0-9a-f]*|mail-?daemon|double-bounce|mdaemon|maildelivery|mail-?delivery.{0,20}|bounces?|mailadmin|mail|mms_email|[a-z]{0,8}[-_.]?daemon|postmast\\w*)(?:@.*)?$");

  private static final Pattern DAEMON_NAME =
      Pattern.compile(
          "mail delivery (?:sub)?system|delivery subsystem|mail delivery|mailer[- ]?daemon|postmaster|system administrator|mail administrator|administrador del? (?:sistema|correo)|administrador de correo"
              + "|servicio de correo|sistema de (?:entrega|correo)|subsistema de entrega|entrega de correo|microsoft outlook|microsoft exchange|mail system|delivery notification");

  /** An address that programs write from, whatever they write. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|no[-_.]?responder|mail\\w*|correo\\w*|admin\\w*|system\\w*|sistema\\w*|anti-?spam|spam\\w*|notif\\w*|bounce\\w*|smtp\\w*|server|servidor|abuse|delivery\\w*|devol\\w*)[-+.\\w]*@.*");

  /** Of a subject. */
  private static final Pattern RETURNED =
      Pattern.compile(
          "\\b(?:(?:un|non[- ]?)deliver(?:able|ed|y)?|return(?:ed|ing)? (?:mail|to sender|message|email)|delivery (?:status|failure|failed|has failed|incomplete|error|notification|report|problem|unsuccessful|delay\\w*)"
              + "|(?:failed|failure|unable) (?:delivery|to deliver|notice)|failure notice|mail delivery|mail (?:failure|error|returned|system error|could not)|(?:message|mail|email|e-mail) (?:you sent )?(?:has been |was |is )?(?:undeliverable|not delivered|could not be delivered|rejected|blocked|returned|bounced|refused)"
              + "|could not (?:be delivered|send)|non[- ]?delivery|bounced?|rejected (?:mail|message)|user unknown|dead letter|(?:message|mail) (?:not sent|delayed)|not listed in"
              + "|no se (?:pudo|puede|ha podido|ha entregado|entrego|logro) ?(?:entregar|enviar|completar)?|imposible entregar|no (?:fue |pudo ser )?entregad[oa]|no entrega|no entregable|fall[ao]s? (?:en|de|al) (?:la |el |su )?(?:entrega|envio|entregar|enviar|correo)"
              + "|(?:error|aviso de error|problemas?) ?(?:de|en|al|con)? ?(?:la |el |su )?(?:entrega|envio|entregar|enviar)?(?: de (?:correo|mensaje))?$|error (?:de|en|al) (?:la |el )?(?:entrega|envio|entregar|enviar)|devuelt[oa]|devolucion|rechaz(?:ad[oa]|o)|bloquead[oa]|rebot(?:e|o|ad[oa])"
              + "|(?:mensaje|correo|email) no (?:enviado|entregado)|entrega (?:fallida|fallo|fracas\\w+|incompleta)|estado de (?:la )?entrega|(?:informe|reporte|aviso|notificacion) de (?:no entrega|estado|error|fallo|entrega|devolucion)"
              + "|unzustellbar|zuruck(?:geschickt|gewiesen)?|non remis|echec de (?:la )?remise|nao (?:pode|foi) (?:ser )?entregue|(?:nao e|impossivel) (?:possivel )?entregar|mensagem nao|falha na entrega|devolvid[oa]|mancata consegna)");

  /** In the text: that it was not delivered, in so many words. */
  // Only where a word begins: else each of the many ways would be tried at every letter.
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(?:5\\d\\d[ -]#?5\\.\\d{1,3}\\.\\d{1,3}\\b|(?:450|452|550|551|552|553|554)[ -:]|5\\.\\d{1,2}\\.\\d{1,3}\\b|user (?:unknown|not found|doesn'?t exist)|(?:unknown|invalid|no such) (?:user|recipient|mailbox|address|or illegal)|mailbox (?:full|unavailable|not found|is full|quota|does not exist|disabled)"
              + "|(?:address|account|recipient|user) (?:is |name is |has been |was )?(?:rejected|not found|unknown|not recogni[sz]ed|does not exist|disabled|inactive|suspended|closed)|does(?: not|n't) (?:exist|like)|over quota|quota exceeded|host (?:unknown|not found)|relay(?:ing)? denied|not listed in|no mailbox"
              + "|(?:could|can|did)(?: ?not|n't) (?:be )?(?:delivered|reach(?:ed)?|find)|(?:was|has|were)(?: not|n't) (?:been )?(?:delivered|able)|(?:not|\\w{2,8}n't) (?:able to )?(?:be )?deliver|unable to deliver|undeliverable|permanent(?:ly)? (?:fatal )?(?:error|failure|failed)|delivery (?:has )?failed|failed (?:permanently|recipient|address)|(?:address(?:es)?|recipients?)(?: ?\\(?e?s?\\)?) failed"
              + "|given up|giving up|(?:message|mail|email|it|been|were|was|and) (?:was |been )?(?:rejected|blocked|refused|bounced)|couldn't be found|wasn't found|unroute?able|connection (?:timed out|refused|reset)|exceeds? (?:the )?(?:size|maximum|limit)|too (?:large|many hops)|loops back|(?:queue|retry|delivery)[ \\w]{0,12} (?:expired|exceeded)|delivery errors?|error occurred while|deliver the mail to the following|only accepts messages|policy violation|account is|can(?:not|'t) (?:be )?(?:deliver|send|sent|accept|reach)\\w*|not (?:our customer|accepted|known|allowed)|(?:mailbox|inbox) is full|unable to be delivered|no longer (?:valid|exists?|accept\\w*|in use|available)|access denied"
              + "|usuario (?:desconocido|no existe|inexistente|no encontrado|no (?:figura|esta))|buzon (?:lleno|inexistente|no existe|no disponible|de correo lleno|esta lleno|no encontrado|desactivado|excedio|del? \\w+ (?:esta|ha))"
              + "|(?:direccion|cuenta|destinatario|dominio|casilla|usuario|buzon) (?:de correo )?(?:electronico )?(?:que \\w+ \\w+ )?(?:ya )?(?:no (?:existe|valid[oa]|encontrad[oa]|se encontro|se encuentra|esta|figura|acepta|admite)|inexistente|rechazad[oa]|desconocid[oa]|invalid[oa]|llen[oa]|(?:des|in|des?h)activad[oa]|(?:des|in)habilitad[oa]|suspendid[oa]|ha excedido|excedi\\w+)"
              + "|no (?:se )?(?:pudo|puede|ha podido|fue posible|logro|ha sido posible|he podido|pudimos|podemos|hemos podido) (?:ser )?(?:entregar(?:se|lo)?|entregad[oa]|enviar|enviado|hacer llegar|establecer)|no (?:fue|ha sido|se ha|se) (?:entreg|encontr)\\w+|imposible (?:de )?entregar|(?:no llego|no ha llegado) a|rechaz(?:o|ado|ada|aron)|bloque(?:o|ado|ada)|rebot(?:o|ado|e)"
              + "|cuota excedida|(?:excede|supera) (?:el|su|la) (?:limite|tamano|cuota)|no existe\\b|送信できません|配信できません|no (?:esta|esta ya) en uso|error permanente|direcciones fallaron|error en la entrega|se ha agotado el tiempo|(?:host|dominio|servidor) (?:desconocido|inexistente|no encontrado))");

  private static final Pattern STILL_TRYING =
      Pattern.compile(
          "\\bdelay(?:ed)?\\b|\\bretrasad[oa]\\b|\\bretraso\\b|\\bdemorad[oa]\\b|\\bdemora\\b|will (?:keep|retry|continue|be retried)|still (?:trying|being retried)|(?:not|n't) (?:yet )?(?:been )?(?:delivered )?(?:yet|after \\d)|will try again|no need to (?:re)?send|do not need to resend|warning: (?:could not|message)|se seguira intentando|se (?:volvera a|reintentara|intentara)|seguir(?:a|emos) intent(?:ando|andolo)|aun no (?:se )?ha (?:podido|sido)|todavia no|no es necesario (?:que )?reenvi|warning (?:message )?only|transient|temporar(?:y|ily)|problema temporal|delivery incomplete|entrega incompleta");

  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "giv(?:en|ing) up|permanent|action\\s*:\\s*failed|no longer be|has been (?:abandoned|returned)|final(?:ly)? failed|se ha abandonado|definitiv|5\\.\\d{1,3}\\.\\d{1,3}|will be deleted");

  /** “You will be told if it fails for good.” */
  private static final Pattern NOT_YET =
      Pattern.compile("\\b(?:if|si|when|cuando|eventually)\\b[^.\\n]{0,200}");

  private static final Pattern ANSWER_OF_A_MACHINE =
      Pattern.compile(
          "out of (?:the )?office|fuera de (?:la )?oficina|automatic reply|auto(?:matic)?[- ]?(?:reply|response|matica)|respuesta automatica|autorrespuesta|autoreply|on vacation|vacation|de vacaciones|vacaciones|on leave|ausente|ausencia|abwesen|absence|holiday|acuse de recibo|confirmacion de lectura|^(?:read|leido|lectura|delivered|entregado):|read receipt"
              + "|successful (?:mail )?delivery|entrega correcta|successfully delivered|report domain|dmarc|tls report|ticket|case #|hemos recibido su|we have received your");

  private static final Pattern PASSED_ON =
      Pattern.compile("^\\s*(?:re|fwd?|rv|reenv\\w*|tr|aw|wg)\\s*:");

  /** Characters; a server says what happened before it quotes what it was given. */
  private static final int LONG = 8_000;

  private static final int REASON_LENGTH = 500;
  private static final int A_HEAD = 800;

  static Optional<PortalMail> read(Arrival arrival, Letter letter) {
    String subject = Folded.inPlace(letter.subject()).replaceAll("^[^\\p{L}\\p{N}]{1,20}", "");
    String body = letter.texts().isEmpty() ? "" : letter.texts().get(0);
    String text = body.substring(0, Math.min(body.length(), LONG));
    DeliveryReport report = DeliveryReport.of(letter).orElseGet(() -> DeliveryReport.inText(text));
    Optional<Boolean> givenUp =
        report.isOne() ? report.givenUp() : byItsWords(letter, subject, Folded.inPlace(text));
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
    if (isOfAnOfficer(text)) {
      return Optional.empty();
    }
    boolean daemon = isDaemon(letter);
    boolean returned = RETURNED.matcher(subject).find();
    boolean named = !letter.trace().failed().isEmpty();
    boolean automatic =
        letter.trace().nullSender() || letter.trace().automatic().startsWith("auto-");
    if (!daemon && !returned && !named && !automatic) {
      return Optional.empty();
    }
    boolean personal = PASSED_ON.matcher(subject).find() && !daemon;
    boolean refused = REFUSED.matcher(text).find() || REFUSED.matcher(subject).find();
    boolean machine =
        (ANSWER_OF_A_MACHINE.matcher(subject).find()
                && !(daemon && RETURNED.matcher(subject).lookingAt()))
            || (letter.trace().automatic().startsWith("auto-replied") && !refused && !named);
    if (personal || machine || letter.trace().list()) {
      return Optional.empty();
    }
    boolean quotes =
        Stream.concat(Stream.of(text), letter.texts().stream())
                .anyMatch(t -> t.contains("message-id:") || t.contains("Message-ID:"))
            || !letter.enclosed().isEmpty();
    boolean ours = quotes || !namedIn(letter, text).isEmpty();
    boolean written =
        MACHINE.matcher(letter.from()).matches() || RETURNED.matcher(subject).lookingAt();
    // Such an address writes of nothing else, in whatever language.
    boolean robot = letter.from().startsWith("mailer-daemon");
    boolean bounce =
        (robot && ours)
            || (named && (daemon || returned || refused))
            || (daemon && (returned ? refused || ours : refused && ours))
            || (returned && refused && (automatic || quotes || (ours && written)))
            || (automatic && refused && quotes);
    return bounce ? Optional.of(hasGivenUp(subject, text)) : Optional.empty();
  }

  private static boolean hasGivenUp(String subject, String text) {
    String start = text.substring(0, Math.min(2_000, text.length()));
    boolean trying = STILL_TRYING.matcher(subject).find() || STILL_TRYING.matcher(start).find();
    return !trying || GIVEN_UP.matcher(NOT_YET.matcher(text).replaceAll("")).find();
  }

  /** The portal passes on what an officer wrote: that a letter of ours was rejected, say. */
  private static boolean isOfAnOfficer(String folded) {
    OfficerMessageReader.Written written =
        OfficerMessageReader.in(
            FoldedText.of(folded.substring(0, Math.min(folded.length(), A_HEAD))));
    return written.introduced() && written.state().isPresent() && written.note().isPresent();
  }

  private static boolean isDaemon(Letter letter) {
    String shown = Folded.inPlace(letter.trace().senderName());
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
    List<String> named = namedIn(letter, text);
    List<String> both = named.stream().filter(enclosed::contains).toList();
    return (both.isEmpty() ? (named.isEmpty() ? enclosed : named) : both)
        .stream().limit(1).toList();
  }

  /** Addresses of neither the reader nor the writer. */
  private static List<String> namedIn(Letter letter, String text) {
    String id = original(letter).orElse("").toLowerCase(Locale.ROOT);
    return Addresses.in(text).stream()
        .filter(a -> !id.equals("<" + a + ">"))
        .filter(a -> !letter.to().contains(a) && !a.equals(letter.from()))
        .distinct()
        .toList();
  }

  private static String reason(DeliveryReport report, String text) {
    String said =
        report
            .diagnostic()
            .or(
                () ->
                    text.lines()
                        .map(String::strip)
                        .filter(l -> isAnswer(Folded.inPlace(l)))
                        .findFirst())
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
