package hn.aldia.inm;

import hn.aldia.form.Complaints;
import hn.aldia.form.Difference;
import hn.aldia.form.FieldComplaint;
import hn.aldia.form.NewWords;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.runner.View;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The press of {@code Enviar}, and what the portal says to it. */
record RequestSubmission(Portal portal, RequestList list, RequestForm form) {
  private static final String PRESS = "submit-request";

  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "sent", Verdict.ACCEPTED,
          "out-of-order", Verdict.OUT_OF_ORDER,
          "already-open", Verdict.SAID_OTHERWISE);

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
    boolean reviewed = isToBeConfirmed();
    NewWords words = NewWords.since(portal.site());
    var complaints = new Complaints(portal.site(), form.pages().fields());
    View view = portal.view();
    view.leadsOn(seen -> portal.answers(PRESS, seen.text()));
    return new UnheardClick(portal, PRESS, screen -> screen == Screen.REQUEST_FORM)
        .once(
            () -> portal.scripts().play(PRESS),
            unheard -> {
              Instant begun = portal.clock().instant();
              var heard = new Answer[1];
              var unused =
                  view.await(
                      () -> {
                        Duration since = Duration.between(begun, portal.clock().instant());
                        heard[0] =
                            answer(words.said(), complaints, listedBefore, since, unsure, reviewed);
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
        && portal.view().text().lines().anyMatch(this::isReview)
        && portal.site().offers("said.sends")
        && form.pages().isLeft();
  }

  private boolean isReview(String line) {
    return line.length() <= LONGEST && portal.site().says("said.review", line);
  }

  private @Nullable Answer answer(
      List<String> said,
      Complaints complaints,
      Set<String> listedBefore,
      Duration since,
      boolean unsure,
      boolean reviewed) {
    Optional<Trouble> down = portal.view().siteTrouble();
    if (down.isPresent()) {
      return new Answer(Verdict.OUT_OF_ORDER, down.get().what().toString());
    }
    for (String words : said) {
      Optional<Verdict> told =
          portal.site().meaning(words, portal.answersTo(PRESS)).map(VERDICTS::get);
      if (told.isPresent() && words.length() <= LONGEST) {
        return new Answer(told.get(), words);
      }
    }
    // Where it was pressed on such a page, that page as it was asks for nothing more.
    if (isToBeConfirmed() && (!reviewed || said.stream().anyMatch(this::isReview))) {
      return new Answer(Verdict.TO_BE_CONFIRMED, String.join("\n", said));
    }
    // Without its form such words may stand beside a request that was filed: the list tells.
    List<FieldComplaint> against = complaints.in(said, portal.view().text().lines().toList());
    if (!against.isEmpty() && !form.pages().stands("said.sends")) {
      against = List.of();
    }
    if (!against.isEmpty() && since.compareTo(FOR_THE_REST) > 0 && !portal.view().busy()) {
      return new Answer(Verdict.FIELDS_REFUSED, String.join("\n", said), against);
    }
    ListPage shown = against.isEmpty() ? list.look(Duration.ZERO) : null;
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
