package hn.aldia.mail.imap;

import hn.aldia.config.secret.Secret;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A password as a provider's page shows it, with what comes along when it is copied from there. */
final class PastedPassword {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\uFEFF\\u200B-\\u200F\\u2060\\u00AD]");
  private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+$");
  private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Zs}\\t]");
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\s]+");
  private static final String QUOTE = "[\"'`´“”„‟‘’‚«»‹›]";
  private static final Pattern QUOTES = Pattern.compile("^" + QUOTE + "+|" + QUOTE + "+$");

  /** Google, Yahoo and Microsoft show sixteen letters in four groups. */
  private static final Pattern APP_PASSWORD = Pattern.compile("[a-z]{16}");

  /** What may be meant, the likeliest first: one or two, for each wrong try is counted. */
  static List<String> forms(Secret secret) {
    String visible = INVISIBLE.matcher(secret.reveal()).replaceAll("");
    String given = ODD_BLANK.matcher(LINE_END.matcher(visible).replaceFirst("")).replaceAll(" ");
    String bare = QUOTES.matcher(BLANK.matcher(given).replaceAll("")).replaceAll("");
    Stream<String> forms =
        APP_PASSWORD.matcher(bare).matches() ? Stream.of(bare, given) : Stream.of(given, bare);
    List<String> sensible = forms.filter(form -> !form.isEmpty()).distinct().toList();
    return sensible.isEmpty() ? List.of(given) : sensible;
  }
}
