package hn.aldia.mail.imap;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server means that lets nobody in: by its response code (RFC 5530), its reply code
 * (RFC 3463, RFC 4954), else by its words. Only {@link #WRONG_PASSWORD} blames the password.
 */
public enum LoginAnswer {
  WRONG_PASSWORD,
  APP_PASSWORD,
  SIGN_IN_OFF,
  EXPIRED,
  LOCKED,
  NOT_ENCRYPTED,
  OVER_QUOTA,
  TOO_MANY_CONNECTIONS,
  IN_USE,
  RATE_LIMIT,
  SERVER_FAULT,
  UNAVAILABLE;

  private record Sign(LoginAnswer meaning, List<String> words) {}

  private static final Pattern CODE = Pattern.compile("\\[([A-Z]+)[^\\]]*\\]");
  private static final Pattern REPLY = Pattern.compile("^\\D{0,200}?\\b([45]\\d\\d)\\b");
  private static final Pattern ENHANCED = Pattern.compile("\\b([45]\\.\\d{1,3}\\.\\d{1,3})\\b");

  /** Of these some stand beside AUTHENTICATIONFAILED and tell more than it does. */
  private static final List<Sign> TELL_MORE = signs("login-told-first.txt");

  private static final List<Sign> OTHERS = signs("login-told-else.txt");

  private static List<Sign> signs(String file) {
    return Shipped.rows(LoginAnswer.class, file)
        .map(row -> row.split(": ", 2))
        .map(row -> new Sign(valueOf(row[0]), WordList.of(row[1])))
        .toList();
  }

  /** What the answer to a login means: where it gives no other reason, it blames the password. */
  public static LoginAnswer of(String answer) {
    Optional<LoginAnswer> coded = byCode(answer);
    if (coded.filter(code -> code != WRONG_PASSWORD).isPresent()) {
      return coded.get();
    }
    String said = Folded.inPlace(answer);
    Optional<LoginAnswer> told = byWords(TELL_MORE, said);
    if (told.isPresent() || coded.isPresent()) {
      return told.orElse(WRONG_PASSWORD);
    }
    return byReply(answer)
        .or(() -> byWords(OTHERS, said))
        .orElseGet(() -> isPassingReply(answer) ? UNAVAILABLE : WRONG_PASSWORD);
  }

  /** What a server says that hangs up, if it gives a reason. */
  public static Optional<LoginAnswer> ofGoodBye(String answer) {
    String said = Folded.inPlace(answer);
    return byCode(answer).or(() -> byWords(TELL_MORE, said)).or(() -> byWords(OTHERS, said));
  }

  private static Optional<LoginAnswer> byCode(String answer) {
    for (Matcher code = CODE.matcher(answer.toUpperCase(Locale.ROOT)); code.find(); ) {
      LoginAnswer meaning =
          switch (code.group(1)) {
            case "AUTHENTICATIONFAILED" -> WRONG_PASSWORD;
            case "EXPIRED" -> EXPIRED;
            case "PRIVACYREQUIRED" -> NOT_ENCRYPTED;
            case "CONTACTADMIN", "AUTHORIZATIONFAILED", "NOPERM", "WEBALERT" -> LOCKED;
            case "OVERQUOTA" -> OVER_QUOTA;
            case "LIMIT" -> TOO_MANY_CONNECTIONS;
            case "INUSE" -> IN_USE;
            case "THROTTLED" -> RATE_LIMIT;
            case "SERVERBUG" -> SERVER_FAULT;
            case "UNAVAILABLE" -> UNAVAILABLE;
            default -> null;
          };
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  private static Optional<LoginAnswer> byReply(String answer) {
    Matcher enhanced = ENHANCED.matcher(answer);
    if (enhanced.find()) {
      Optional<LoginAnswer> coded = byEnhancedCode(enhanced.group(1));
      if (coded.isPresent()) {
        return coded;
      }
    }
    return reply(answer).filter("534"::equals).map(code -> SIGN_IN_OFF);
  }

  private static Optional<LoginAnswer> byEnhancedCode(String code) {
    return switch (code) {
      case "5.7.8", "5.7.3" -> Optional.of(WRONG_PASSWORD);
      case "5.7.14" -> Optional.of(LOCKED);
      case "5.7.10", "5.7.11" -> Optional.of(NOT_ENCRYPTED);
      case "4.7.12" -> Optional.of(EXPIRED);
      default -> Optional.empty();
    };
  }

  private static boolean isPassingReply(String answer) {
    return reply(answer).filter(code -> code.startsWith("4")).isPresent();
  }

  private static Optional<String> reply(String answer) {
    Matcher reply = REPLY.matcher(answer);
    return reply.find() ? Optional.of(reply.group(1)) : Optional.empty();
  }

  private static Optional<LoginAnswer> byWords(List<Sign> signs, String said) {
    return signs.stream()
        .filter(sign -> sign.words().stream().anyMatch(said::contains))
        .findFirst()
        .map(Sign::meaning);
  }

  /** It mends itself: to be tried again. */
  public boolean passes() {
    return compareTo(TOO_MANY_CONNECTIONS) >= 0;
  }

  /** Tried again at once it would be refused again, and may lock the account. */
  public boolean refuses() {
    return compareTo(LOCKED) <= 0;
  }

  /** The end of the keys of its words. */
  String word() {
    return Message.word(this);
  }
}
