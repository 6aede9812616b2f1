package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.inm.RequestList.Shown;
import hn.aldia.runner.View;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The press of {@code Enviar}, and what the portal says to it. */
final class RequestSubmission {
  /** All that it has against the fields is there so long after the first of it. */
  private static final Duration FOR_THE_REST = Duration.ofMillis(250);

  /** A page that has said something, but nothing we know, is given this long to go on. */
  private static final Duration TO_GO_ON = Duration.ofSeconds(5);

  private static final Pattern SENT =
      Pattern.compile(
          "\\b(successful\\w*|exito|exitosa\\w*|correctamente|satisfactoria\\w*)\\b"
              + "|\\bsolicitud\\w*\\b.{0,40}\\b(enviad|registrad|cread|ingresad|recibid|generad|guardad|procesad)[oa]s?\\b"
              + "|\\b(envi[oa]d?[oa]?|registr[oa]d?[oa]?|recib\\w+|ingres[oa]d?[oa]?) (la|su) solicitud\\b");
  private static final Pattern NOT =
      Pattern.compile("\\b(no|error|fall[oa]|not|unsuccessful\\w*|sin exito|imposible)\\b");

  private final View view;
  private final Scripts scripts;
  private final RequestList list;
  private final Duration patience;
  private final Clock clock;

  RequestSubmission(View view, Scripts scripts, RequestList list, Duration patience, Clock clock) {
    this.view = view;
    this.scripts = scripts;
    this.list = list;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * @param listedBefore the numbers that the list showed before
   */
  Answer submit(List<RequestField> fields, Set<String> listedBefore) {
    NewWords words = NewWords.since(view);
    var complaints = new Complaints(fields);
    var unused = scripts.play("submit-request");
    Instant begun = clock.instant();
    var heard = new Answer[1];
    boolean came =
        view.await(
            () -> {
              Duration since = Duration.between(begun, clock.instant());
              heard[0] = answer(words.said(), complaints, listedBefore, since);
              return heard[0] != null;
            },
            patience);
    return came ? heard[0] : new Answer(Verdict.SILENT, "");
  }

  private @Nullable Answer answer(
      List<String> said, Complaints complaints, Set<String> listedBefore, Duration since) {
    Optional<Trouble> down = view.siteTrouble();
    if (down.isPresent()) {
      return new Answer(Verdict.OUT_OF_ORDER, down.get().what().toString());
    }
    for (String words : said) {
      if (isSent(words)) {
        return Answer.accepted(words);
      }
      if (PortalReply.of(words).means(PortalReply.Meaning.OUT_OF_ORDER)) {
        return new Answer(Verdict.OUT_OF_ORDER, words);
      }
    }
    List<FieldComplaint> against = complaints.in(said, view.text().lines().toList());
    if (!against.isEmpty() && since.compareTo(FOR_THE_REST) > 0 && !view.busy()) {
      return new Answer(Verdict.FIELDS_REFUSED, String.join("\n", said), against);
    }
    Shown shown = against.isEmpty() ? list.look(Duration.ZERO) : null;
    if (shown != null && !listedBefore.containsAll(shown.numbers())) {
      return Answer.accepted("");
    }
    boolean late = since.compareTo(TO_GO_ON) > 0 && !view.busy();
    if (!late || said.isEmpty()) {
      return null;
    }
    return shown != null || Screen.isOutside(view)
        ? new Answer(Verdict.SILENT, "")
        : new Answer(Verdict.SAID_OTHERWISE, String.join("\n", said));
  }

  /** A question says nothing, and neither does what was not done. */
  private static boolean isSent(String words) {
    String folded = PortalReply.folded(words);
    return folded.length() < 400
        && !folded.contains("?")
        && SENT.matcher(folded).find()
        && !NOT.matcher(folded).find();
  }
}
