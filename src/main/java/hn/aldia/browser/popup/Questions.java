package hn.aldia.browser.popup;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.browser.script.Wordings;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one rule of questions: whether to stay signed in is answered yes; what is asked about a
 * sending of ours, yes by a {@code submit} alone; everything else is declined. A kept page answers
 * its {@code confirm()} by the same rule and the same words ({@link #forPages}).
 */
public final class Questions {
  /** What is meant by a question. */
  public enum Meaning {
    /** Whether to stay signed in. */
    STAY,
    /** Whether to leave: the other way round of the same. */
    LEAVE,
    /** About the very sending that was just made. */
    SENDING,
    OTHER
  }

  private static final Pattern SENTENCE = Pattern.compile("[^.?!¿\\n]*\\?");

  /** In the order in which a page's script is given them. */
  private static final List<String> LISTS =
      WordList.of(
          """
              asks, session, ending, ended, stays, leaves, sending, gives-up, other, amiss, shows
              """);

  private final Map<String, Wordings> lists;
  private final Wordings declares;

  public Questions(PopupWords words) {
    lists = new LinkedHashMap<>();
    declares = words.wordings("questions.declares");
    LISTS.forEach(list -> lists.put(list, words.wordings("questions." + list)));
  }

  /**
   * @param text all that is said, the answers left out; that it is a question is taken for granted
   */
  public Meaning meaning(String text) {
    String asked = asked(text);
    String question = !asked.isEmpty() ? asked : has("shows", text) ? "" : text;
    if (isAboutSession(text)) {
      boolean stays = has("stays", question);
      boolean leaves = has("leaves", question);
      return stays == leaves ? Meaning.OTHER : stays ? Meaning.STAY : Meaning.LEAVE;
    }
    boolean own =
        has("sending", text)
            && !has("gives-up", question)
            && !has("other", question)
            && !has("amiss", text);
    return own ? Meaning.SENDING : Meaning.OTHER;
  }

  /** Whether what is said asks for leave to do or undo something. */
  boolean asksLeave(String text) {
    String asked = asked(text);
    return has("asks", text) || has("sending", asked) || has("gives-up", asked);
  }

  /**
   * Whether a native question with an OK and a Cancel is answered OK.
   *
   * @param sending whether a submit of ours was just made
   */
  public boolean agrees(String text, boolean sending) {
    Meaning meaning = meaning(text);
    return meaning == Meaning.STAY || (sending && meaning == Meaning.SENDING);
  }

  /** Whether it is about a session that runs out, whatever is asked. */
  boolean isAboutSession(String text) {
    return has("session", text) && has("ending", text) && !has("ended", text);
  }

  /** Whether a box to be ticked says that what is sent is true, and nothing of another matter. */
  boolean isDeclared(String tick) {
    return declares.in(tick) && !has("other", tick);
  }

  boolean isAboutLeaving(String answer) {
    return has("leaves", answer);
  }

  /** The rule's words, for a page's script that answers by the same rule. */
  public String forPages() {
    Map<String, String> expressions =
        lists.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().within()));
    return new ObjectMapper().valueToTree(expressions).toString();
  }

  private boolean has(String list, String text) {
    return Objects.requireNonNull(lists.get(list)).in(text);
  }

  private static String asked(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(sentence -> !Folded.words(sentence).isEmpty())
        .collect(Collectors.joining(" "));
  }
}
