package hn.aldia.sefin.treasury;

import hn.aldia.form.FormSite;
import hn.aldia.form.NewWords;
import hn.aldia.text.Folded;
import hn.aldia.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page says and offers after a form was sent, and did not before. */
record PageReply(
    FormSite site, NewWords words, Set<String> offered, boolean generated, String payer) {
  private static final String BUTTON = "said.generates";
  private static final Pattern NUMBER = Pattern.compile("\\bTGR-?\\d{6,12}(?!\\d)");

  /**
   * @param payer as it was entered: what stands in a box is no word of the page
   */
  static PageReply from(FormSite site, String payer) {
    Set<String> offered = Set.copyOf(site.view().offers());
    return new PageReply(
        site, NewWords.since(site), offered, site.offers(BUTTON), Folded.words(payer));
  }

  /** Whether the page has its button only now, or has it again below what is to be confirmed. */
  boolean goesOn() {
    return site.offers(BUTTON) && (!generated || isShownOnceMore());
  }

  private boolean isShownOnceMore() {
    // A summary that popped up and was agreed to is gone.
    List<String> said = words.said().stream().filter(site.view().text()::contains).toList();
    return said.stream().anyMatch(line -> site.says("said.review", line))
        && said.stream().anyMatch(line -> Folded.words(line).contains(payer))
        && number().isEmpty();
  }

  /** Whether the page now offers the receipt for a click, and did not before. */
  boolean offersPaper() {
    return site.view().offers().stream()
        .filter(offer -> !offered.contains(offer))
        .map(Wording::words)
        .anyMatch(offer -> site.map().concept("said.hand-out").any(paper -> paper.names(offer)));
  }

  /** Against the form, in the page's words. */
  Optional<String> ofTheForm() {
    return line("complaint");
  }

  /** That something went wrong, in the page's words. */
  Optional<String> ofTheSite() {
    return line("site-at-fault");
  }

  /** A receipt's number that was not there before. */
  Optional<String> number() {
    return words.said().stream()
        .flatMap(line -> NUMBER.matcher(line).results())
        .map(MatchResult::group)
        .findFirst();
  }

  private Optional<String> line(String meaning) {
    return words.said().stream()
        .filter(line -> site.meaning(line, Set.of(meaning)).isPresent())
        .findFirst();
  }
}
