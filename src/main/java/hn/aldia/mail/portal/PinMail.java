package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text is the portal's own mail about a code. “Migration” and “code” are in many mails
 * (servers are migrated, visas advertised): the portal names itself or says its own sentence.
 */
final class PinMail {
  /** The portal's name stands so near to the code. */
  private static final int NEAR = 2_500;

  private static final Patterns WORDS = Patterns.in(PinMail.class, "pin-mail-words.conf");

  private final String words;
  private final boolean own;
  private final boolean named;

  /** “Avianca: …”, as its sender is called. */
  private final boolean signed;

  PinMail(String text, String sender) {
    this.words = withoutPeople(withoutAddresses(Folded.inPlace(text)), text);
    this.named = WORDS.found("portal", words);
    String from = withoutAddresses(Folded.inPlace(sender)).replaceAll("[^a-z]+", " ").strip();
    boolean nobodyElses = from.isEmpty() || WORDS.found("portal", from);
    this.signed =
        !nobodyElses && Pattern.compile("(?:^|\\n)\\W{0,8}" + from + "\\s*:").matcher(words).find();
    Matcher sentence = WORDS.of("own-sentence").matcher(words);
    this.own = sentence.find() && (named || (nobodyElses && !namesAnother(text, sentence.start())));
  }

  boolean isOfThePortal() {
    return own
        || WORDS.found("nobody-elses", words)
        || (named && !signed && !WORDS.found("of-strangers", words));
  }

  /** “IHSS: la aplicación le ha generado …”: others say it in the same words, and their name. */
  private static boolean namesAnother(String text, int from) {
    int start = 1 + text.lastIndexOf('\n', from);
    int end = text.indexOf('\n', from);
    String line = text.substring(start, end < 0 ? text.length() : end);
    Matcher greeting = WORDS.of("greeting").matcher(Folded.inPlace(line));
    boolean begins = true;
    boolean introduced = false;
    for (String raw :
        line.substring(greeting.find() ? greeting.end() : 0).strip().split("\\s+", -1)) {
      var word = PinWord.of(0, raw);
      boolean usual = PinWord.isUsual(word.folded());
      boolean name = word.bare().matches(begins ? "\\p{Lu}{2,6}" : "\\p{Lu}\\p{L}{2,20}");
      if (name && !usual && !introduced) {
        return true;
      }
      begins = raw.matches(".*[.:!?]");
      introduced = word.isLabel() || (introduced && usual);
    }
    return false;
  }

  /** Whether what is said there is of somebody else, though the portal is named in the mail. */
  boolean speaksOfOthers(int from, int to) {
    if (own) {
      return false;
    }
    String said = words.substring(Math.min(from, words.length()), Math.min(to, words.length()));
    Matcher speaker = WORDS.of("speaker").matcher(said);
    return WORDS.found("of-strangers", said)
        || (speaker.find()
            && !WORDS.found("portal", speaker.group())
            && !WORDS.found("greeting", said)
            && Stream.of(speaker.group(1).split("\\W+", -1)).anyMatch(w -> !PinWord.isUsual(w)));
  }

  /**
   * @param place in the text
   */
  boolean speaksNear(int place) {
    int from = Math.max(0, Math.min(words.length(), place - NEAR));
    String near = words.substring(from, Math.min(words.length(), place + NEAR));
    return WORDS.found("portal", near) || WORDS.found("own-sentence", near);
  }

  /**
   * “Hola Alam”, “INM Medical”: the portal is written in capitals, or with its plus, and no name of
   * another goes on behind it. Position for position.
   */
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
    Matcher namesake = WORDS.of("namesake").matcher(text);
    while (namesake.find()) {
      if (!PinWord.isUsual(Folded.inPlace(namesake.group(2)))) {
        words.replace(namesake.start(1), namesake.end(1), " ".repeat(namesake.group(1).length()));
      }
    }
    return WORDS
        .of("third-party")
        .matcher(words)
        .replaceAll(found -> found.group().replaceAll("\\S", " "));
  }

  /** “…@inm.gob.hn” names whom one writes to, not who writes. Position for position. */
  private static String withoutAddresses(String folded) {
    return WORDS
        .of("address")
        .matcher(folded)
        .replaceAll(found -> " ".repeat(found.group().length()));
  }
}
