package hn.aldia.inm;

import hn.aldia.form.Complaints;
import hn.aldia.form.Difference;
import hn.aldia.form.FieldComplaint;
import hn.aldia.form.NewWords;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.inm.RequestList.Shown;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The press of {@code Enviar}, and what the portal says to it. */
record RequestSubmission(Portal portal, RequestList list, RequestForm form) {
  private static final String PRESS = "submit-request";

  /** All that it has against the fields is there so long after the first of it. */
  private static final Duration FOR_THE_REST = Duration.ofMillis(250);

  /** A page that has said something, but nothing we know, is given this long to go on. */
  private static final Duration TO_GO_ON = Duration.ofSeconds(5);

  /** A text longer than this answers nothing. */
  private static final int LONGEST = 400;

  /**
   * @param listedBefore the numbers that the list showed before
   * @param look told what a page before the button, or the form, shows otherwise than it was
   *     entered
   */
  Answer submit(Set<String> listedBefore, Consumer<List<Difference>> look) {
    form.fillRest();
    look.accept(form.readBack());
    form.pages().toTheButton("said.sends");
    look.accept(form.pages().shownOtherwise());
    boolean unsure = form.maySend();
    NewWords words = NewWords.since(portal.site());
    var complaints = new Complaints(portal.site(), form.pages().fields());
    portal
        .view()
        .leadsOn(
            seen ->
                seen.text()
                    .lines()
                    .anyMatch(
                        line -> portal.site().meaning(line, portal.answersTo(PRESS)).isPresent()));
    return new UnheardClick(portal, PRESS, screen -> screen == Screen.REQUEST_FORM)
        .once(
            () -> portal.scripts().play(PRESS),
            unheard -> {
              Instant begun = portal.clock().instant();
              var heard = new Answer[1];
              var unused =
                  portal
                      .view()
                      .await(
                          () -> {
                            Duration since = Duration.between(begun, portal.clock().instant());
                            heard[0] =
                                answer(words.said(), complaints, listedBefore, since, unsure);
                            return heard[0] != null || unheard.getAsBoolean();
                          },
                          portal.patience());
              return heard[0] != null ? heard[0] : Answer.silent();
            },
            false);
  }

  /** "Revise sus datos antes de enviar", without the form, and with a button that sends. */
  private boolean isToBeConfirmed() {
    return !portal.view().busy()
        && form.pages().isLeft()
        && portal
            .view()
            .text()
            .lines()
            .anyMatch(line -> line.length() <= LONGEST && portal.site().says("said.review", line))
        && portal.site().offers("said.sends");
  }

  private @Nullable Answer answer(
      List<String> said,
      Complaints complaints,
      Set<String> listedBefore,
      Duration since,
      boolean unsure) {
    Optional<Trouble> down = portal.view().siteTrouble();
    if (down.isPresent()) {
      return new Answer(Verdict.OUT_OF_ORDER, down.get().what().toString());
    }
    for (String words : said) {
      String meaning =
          words.length() > LONGEST
              ? ""
              : portal.site().meaning(words, portal.answersTo(PRESS)).orElse("");
      switch (meaning) {
        case "sent" -> {
          return Answer.accepted(words);
        }
        case "out-of-order" -> {
          return new Answer(Verdict.OUT_OF_ORDER, words);
        }
        case "already-open" -> {
          return new Answer(Verdict.SAID_OTHERWISE, words);
        }
        default -> {}
      }
    }
    if (isToBeConfirmed()) {
      return new Answer(Verdict.TO_BE_CONFIRMED, String.join("\n", said));
    }
    List<FieldComplaint> against = complaints.in(said, portal.view().text().lines().toList());
    if (!against.isEmpty() && since.compareTo(FOR_THE_REST) > 0 && !portal.view().busy()) {
      return new Answer(Verdict.FIELDS_REFUSED, String.join("\n", said), against);
    }
    Shown shown = against.isEmpty() ? list.look(Duration.ZERO) : null;
    if (shown != null && !listedBefore.containsAll(shown.numbers())) {
      return Answer.accepted("");
    }
    if (unsure && shown == null && !portal.view().busy() && form.goesOn()) {
      form.pages().isAnother();
      return new Answer(Verdict.TO_BE_CONFIRMED, "");
    }
    boolean late = since.compareTo(TO_GO_ON) > 0 && !portal.view().busy();
    if (!late || said.isEmpty()) {
      return null;
    }
    return shown != null || portal.screen().isOutside()
        ? Answer.silent()
        : new Answer(Verdict.SAID_OTHERWISE, String.join("\n", said));
  }
}
