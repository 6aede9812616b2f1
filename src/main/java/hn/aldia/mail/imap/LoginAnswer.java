package hn.aldia.mail.imap;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, LoginAnswer> CODES =
      signs("login-codes.txt").stream()
          .flatMap(sign -> sign.words().stream().map(code -> Map.entry(code, sign.meaning())))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

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
    return coded(CODE, answer.toUpperCase(Locale.ROOT));
  }

  private static Optional<LoginAnswer> byReply(String answer) {
    return coded(ENHANCED, answer).or(() -> coded(REPLY, answer));
  }

  /** By the first code of this form that is known. */
  private static Optional<LoginAnswer> coded(Pattern form, String answer) {
    return form.matcher(answer)
        .results()
        .flatMap(code -> Stream.ofNullable(CODES.get(code.group(1))))
        .findFirst();
  }

  private static boolean isPassingReply(String answer) {
    Matcher reply = REPLY.matcher(answer);
    return reply.find() && reply.group(1).startsWith("4");
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
}
