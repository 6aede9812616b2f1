package hn.aldia.browser.popup;

import hn.aldia.browser.popup.Layer.Answer;
import hn.aldia.browser.popup.Questions.Meaning;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of what lies over a page what it is, and which one thing of it is pressed, if any. Nothing
 * is pressed but closers, the only answer of a notice, and what {@link Questions} let be answered.
 */
record Classifier(PopupWords words, Questions questions) {
  /** A file's name beside an ×: it takes the file away. */
  private static final Pattern FILE =
      Pattern.compile("(?iu).*\\.(pdf|jpe?g|png|gif|heic|tiff?|bmp|docx?|xlsx?|zip)\\b.*");

  Classifier(PopupWords words) {
    this(words, new Questions(words));
  }

  /**
   * @param sending whether a submit of ours was just made, and nobody agreed to this text yet
   */
  Verdict of(Layer layer, boolean sending) {
    if ((!layer.middle() || layer.bar()) && !layer.target()) {
      // What covers nothing may yet ask, beside the button, about what was just pressed.
      boolean asks = sending && layer.caused() && !layer.bar() && isQuestion(layer, true);
      return asks ? question(layer, sending) : Verdict.left(Lying.FURNITURE);
    }
    if (layer.stray()) {
      return Verdict.escape(Lying.IN_USE, layer);
    }
    if (layer.captcha() || layer.panel() || layer.isForm(layer.target())) {
      return Verdict.left(Lying.IN_USE);
    }
    if (isQuestion(layer, sending)) {
      return question(layer, sending);
    }
    if (isBusy(layer)) {
      return layer.spared() ? Verdict.left(Lying.BUSY) : Verdict.awaited();
    }
    Lying kind = kind(layer);
    if (layer.caused() && !layer.target() && offersSomething(layer)) {
      return Verdict.left(Lying.IN_USE);
    }
    return closing(layer, kind);
  }

  /** Terms that open of a tick of ours: the one button by which they are accepted. */
  Optional<Verdict> accepting(Layer layer) {
    boolean terms =
        layer.isModal()
            && layer.boxes() == 0
            && words.in("texts.terms", layer.text())
            && !words.in("texts.cookies", layer.text());
    OptionalInt accepts =
        only(layer, a -> isSafe(a) && a.button() && words.are("buttons.accepts", a.label()));
    return terms && accepts.isPresent()
        ? Optional.of(Verdict.agree(accepts, false))
        : Optional.empty();
  }

  /** What just asks the reader something, and offers nothing to answer it by, is a notice. */
  private boolean isQuestion(Layer layer, boolean sending) {
    if (layer.boxes() > 0) {
      return false;
    }
    String text = saidBy(layer);
    if (questions.isAboutSession(text)) {
      return any(
          layer, a -> words.are("buttons.yes", a.label()) || words.are("buttons.stays", a.label()));
    }
    boolean agreeable = any(layer, a -> a.button() && words.are("buttons.yes", a.label()));
    boolean declinable =
        any(
            layer,
            a ->
                words.are("buttons.no", a.label())
                    || words.are("buttons.cancels", a.label())
                    || (sending && words.are("buttons.corrects", a.label())));
    return agreeable
        ? declinable || questions.asksLeave(text) || (sending && isToBeDeclared(layer))
        : declinable && text.contains("?");
  }

  /**
   * It is agreed to only with a tick, and nothing but that what was sent is true is to be ticked.
   */
  private boolean isToBeDeclared(Layer layer) {
    return !layer.ticks().isEmpty() && layer.ticks().stream().allMatch(questions::isDeclared);
  }

  private Verdict question(Layer layer, boolean sending) {
    String text = saidBy(layer);
    Meaning meaning = questions.meaning(text);
    if (layer.spared()) {
      return Verdict.left(Lying.QUESTION);
    }
    if (questions.isAboutSession(text)) {
      OptionalInt staying = staying(layer, meaning);
      return staying.isPresent()
          ? Verdict.press(Lying.QUESTION, staying)
          : Verdict.left(Lying.QUESTION);
    }
    if (sending && meaning == Meaning.SENDING) {
      OptionalInt agreeing =
          only(layer, a -> isSafe(a, true) && a.button() && words.are("buttons.yes", a.label()));
      if (agreeing.isPresent()) {
        return Verdict.agree(agreeing, isToBeDeclared(layer));
      }
    }
    // Of our own press, and not for us to agree to: the person sees it, as long as it is young.
    return layer.caused() && !layer.target()
        ? Verdict.left(Lying.QUESTION)
        : declining(layer, text);
  }

  /**
   * What came of our own press is wanted for what can be done in it; mere words have come by
   * chance.
   */
  private boolean offersSomething(Layer layer) {
    return kind(layer) != Lying.NOTICE
        && (gentle(layer).isEmpty()
            || saidBy(layer).isBlank()
            || layer.boxes() > 0
            || layer.choices() > 0
            || any(layer, this::isAnswer));
  }

  private OptionalInt staying(Layer layer, Meaning meaning) {
    OptionalInt worded =
        first(
            layer,
            a ->
                a.button()
                    && words.are("buttons.stays", a.label())
                    && !a.leads().equals("AWAY")
                    && !questions.isAboutLeaving(a.label())
                    // Yes or No alone say nothing of what is asked.
                    && a.label().strip().length() > 3);
    if (worded.isPresent()) {
      return worded;
    }
    return switch (meaning) {
      case STAY ->
          first(
              layer,
              a -> a.button() && words.are("buttons.yes", a.label()) && !a.leads().equals("AWAY"));
      case LEAVE ->
          first(
              layer,
              a ->
                  a.button()
                      && (words.are("buttons.no", a.label())
                          || words.are("buttons.cancels", a.label())));
      default -> OptionalInt.empty();
    };
  }

  /** Gently where there is a way; “Cancelar” only where it cannot be the answer that cancels. */
  private Verdict declining(Layer layer, String text) {
    OptionalInt gentle = gentle(layer);
    if (gentle.isPresent()) {
      return Verdict.press(Lying.QUESTION, gentle);
    }
    if (!layer.isModal()) {
      return Verdict.left(Lying.QUESTION);
    }
    OptionalInt declining = first(layer, a -> isSafe(a) && words.are("buttons.no", a.label()));
    boolean agreeable = layer.answers().stream().anyMatch(a -> words.are("buttons.yes", a.label()));
    if (declining.isEmpty() && (agreeable || !words.in("buttons.cancels", text))) {
      declining = first(layer, a -> isSafe(a) && words.are("buttons.cancels", a.label()));
    }
    return declining.isPresent()
        ? Verdict.press(Lying.QUESTION, declining)
        : Verdict.escape(Lying.QUESTION, layer);
  }

  private Verdict closing(Layer layer, Lying kind) {
    if (layer.spared()) {
      return Verdict.left(kind);
    }
    // What came of our own press goes on only after its answer; else an × is the gentler way.
    OptionalInt gentle = layer.caused() ? answer(layer, kind) : gentle(layer);
    if (gentle.isEmpty()) {
      gentle = layer.caused() ? gentle(layer) : answer(layer, kind);
    }
    if (gentle.isEmpty() && layer.isModal()) {
      gentle =
          first(layer, a -> isSafe(a) && a.button() && words.are("buttons.gives-up", a.label()));
    }
    if (gentle.isPresent()) {
      return Verdict.press(kind, gentle);
    }
    if (kind == Lying.COVER && (layer.blank() || layer.boxes() > 0)) {
      return layer.blank() && layer.target() ? Verdict.awaited() : Verdict.left(kind);
    }
    return Verdict.escape(kind, layer);
  }

  /** The one answer of a notice; of those to a question about cookies, the one that takes least. */
  private OptionalInt answer(Layer layer, Lying kind) {
    if (kind == Lying.NOTICE) {
      return first(layer, a -> isSafe(a) && words.are("buttons.agrees", a.label()));
    }
    return words.in("texts.cookies", layer.text()) && layer.boxes() == 0
        ? Stream.of("buttons.refuses-cookies", "buttons.takes-cookies")
            .map(list -> first(layer, a -> isSafe(a) && words.are(list, a.label())))
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }

  private Lying kind(Layer layer) {
    boolean oneAnswer =
        layer.boxes() == 0
            && layer.choices() == 0
            && count(layer, this::isAnswer) == 1
            && first(layer, a -> isSafe(a) && a.button() && words.are("buttons.agrees", a.label()))
                .isPresent();
    if (oneAnswer) {
      return Lying.NOTICE;
    }
    return layer.dialog() ? Lying.DIALOG : Lying.COVER;
  }

  /** What closes it and does nothing else, the likeliest first. */
  private OptionalInt gentle(Layer layer) {
    List<Predicate<Answer>> ways =
        List.of(
            a ->
                a.crowned()
                    && (a.sign() || a.words().isEmpty() || words.are("buttons.closes", a.words())),
            a -> a.sign() && a.corner(),
            Answer::sign,
            a -> a.corner() && hasClosingIcon(a),
            a ->
                words.are("buttons.closes", a.label())
                    || (a.label().isEmpty() && words.are("buttons.closes", a.name())),
            a -> a.crowned() || (hasClosingIcon(a) && a.words().isEmpty()),
            a -> a.corner() && (a.label() + a.name() + a.bar()).isEmpty());
    return ways.stream()
        .map(way -> first(layer, a -> isCloser(a, layer) && way.test(a)))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private boolean isCloser(Answer answer, Layer layer) {
    return !answer.leads().equals("AWAY")
        && !answer.bar().equals("NAV")
        && (answer.bar().isEmpty() || (layer.isModal() && answer.leads().isEmpty()))
        && !answer.row()
        && (!FILE.matcher(answer.beside()).matches() || answer.crowned())
        && (answer.corner() || !answer.sign() || answer.crowned() || isAlone(answer))
        && (answer.name().isEmpty()
            || words.are("buttons.closes", answer.name())
            || words.are("buttons.closes", answer.label())
            || (answer.sign() && Folded.words(answer.name()).matches("x?")))
        && !words.in("buttons.never", answer.label())
        && !words.in("buttons.never", answer.name())
        && !hasOtherIcon(answer)
        && (!answer.submits() || answer.sign() || words.are("buttons.closes", answer.words()));
  }

  /** An × by itself or beside the words of a title: not one of a thing among others. */
  private static boolean isAlone(Answer answer) {
    return answer.beside().isEmpty() || answer.bar().equals("HEADER");
  }

  private boolean hasClosingIcon(Answer answer) {
    return answer.label().isEmpty() && words.in("icons.closes", answer.icon());
  }

  private boolean hasOtherIcon(Answer answer) {
    return !words.in("icons.closes", answer.icon()) && words.in("icons.never", answer.icon());
  }

  /** Neither leads away nor sends a form. */
  private boolean isSafe(Answer answer) {
    return isSafe(answer, false);
  }

  private boolean isSafe(Answer answer, boolean maySubmit) {
    return !answer.leads().equals("AWAY")
        && (answer.leads().isEmpty() || answer.bar().isEmpty())
        && (maySubmit || !answer.submits())
        && !answer.row()
        && !answer.bar().equals("NAV")
        && (maySubmit || !words.in("buttons.never", answer.label()));
  }

  /** One of the things to choose between: closers are none. */
  private boolean isAnswer(Answer answer) {
    return answer.button()
        && !answer.label().isEmpty()
        && !answer.sign()
        && !answer.crowned()
        && !words.are("buttons.closes", answer.label());
  }

  private boolean isBusy(Layer layer) {
    String text = Folded.words(layer.text());
    return words.in("texts.busy", text)
        && layer.answers().stream().noneMatch(a -> !a.off() && isAnswer(a))
        && text.length() < 120;
  }

  /** What it says, its answers left out: they are no part of a question. */
  private static String saidBy(Layer layer) {
    String text = layer.text();
    for (Answer answer : layer.answers()) {
      int at = answer.button() && !answer.label().isEmpty() ? text.lastIndexOf(answer.label()) : -1;
      if (at >= 0 && answer.label().length() < 60) {
        text = text.substring(0, at) + text.substring(at + answer.label().length());
      }
    }
    return text;
  }

  private static OptionalInt only(Layer layer, Predicate<Answer> fits) {
    return count(layer, fits) == 1 ? first(layer, fits) : OptionalInt.empty();
  }

  private static boolean any(Layer layer, Predicate<Answer> fits) {
    return layer.answers().stream().anyMatch(fits);
  }

  private static OptionalInt first(Layer layer, Predicate<Answer> fits) {
    return IntStream.range(0, layer.answers().size())
        .filter(i -> fits.test(layer.answers().get(i)))
        .findFirst();
  }

  private static long count(Layer layer, Predicate<Answer> fits) {
    return layer.answers().stream().filter(fits).count();
  }
}
