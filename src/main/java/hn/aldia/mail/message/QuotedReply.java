package hn.aldia.mail.message;

import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The older mail that a reply drags along beneath its own words. */
public final class QuotedReply {
  private static final Pattern REPLY =
      Pattern.compile("\\s*re(?:\\[\\d+])?\\s*:.*", Pattern.DOTALL);
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?m)^[^\\n]{0,200}(?:\\n[^\\n]{0,80})?\\b(?:escribio|wrote)\\s*:\\s*$"
              + "|^\\s*-{2,}\\s*(?:mensaje original|original message)"
              + "|^\\s*(?:de|from)\\s*:[^\\n]*\\n\\s*(?:[^\\n]*\\n\\s*){0,3}?(?:enviado|sent|fecha|date|para|to)\\s*:");

  private QuotedReply() {}

  /** The passage without it: what a person answers must not be taken for what it answers to. */
  public static FoldedText cutFrom(FoldedText passage, Letter letter) {
    if (!REPLY.matcher(Folded.of(letter.subject())).matches()) {
      return passage;
    }
    Matcher begins = BEGINS.matcher(passage.folded());
    return begins.find() ? passage.before(begins.start()) : passage;
  }
}
