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

  private static final Patterns WORDS = Patterns.in("pin-mail-words.conf");
  private static final Pattern PORTAL = WORDS.of("portal");
  private static final Pattern NOBODY_ELSES = WORDS.of("nobody-elses");
  private static final Pattern OWN_SENTENCE = WORDS.of("own-sentence");
  private static final Pattern OF_STRANGERS = WORDS.of("of-strangers");
  private static final Pattern NAMESAKE =
      Pattern.compile("\\b(INM|ALAM)[ \u00A0](\\p{Lu}\\p{L}{2,20})\\b");

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
    Matcher namesake = NAMESAKE.matcher(text);
    while (namesake.find()) {
      if (!PinSentence.isUsual(Folded.inPlace(namesake.group(2)))) {
        words.replace(namesake.start(1), namesake.end(1), " ".repeat(namesake.group(1).length()));
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
