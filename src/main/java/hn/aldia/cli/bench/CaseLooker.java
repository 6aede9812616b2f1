package hn.aldia.cli.bench;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.home.CaseId;
import hn.aldia.errand.request.Check;
import hn.aldia.watch.Looker;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One look at a case of this home, as {@code status} makes it, and telling what is new. */
public final class CaseLooker implements Looker {
  /** Looks in vain, half an hour apart: by then it is no mere hiccup. */
  private static final int LASTING = 3;

  private final Console console;
  private final CommonOptions common;
  private final @Nullable Browsers light;

  /** Cases whose pages were not understood without their pictures. */
  private final Set<String> needPictures = ConcurrentHashMap.newKeySet();

  /**
   * @param light browsers that load no pictures; null: each look has one of the usual kind
   */
  public CaseLooker(Console console, CommonOptions common, @Nullable Browsers light) {
    this.console = console;
    this.common = common;
    this.light = light;
  }

  @Override
  public Optional<String> site(String caseId) {
    var id = new CaseId(caseId);
    if (!common.home().caseFolder(id).exists()) {
      return Optional.empty();
    }
    return Optional.of(bench(id).caseSettings().settings().portal().site());
  }

  @Override
  public Optional<Instant> remind(String caseId) {
    Telling telling = telling(new CaseId(caseId));
    telling.deadline(false);
    return telling.nextReminder();
  }

  @Override
  public Looked look(String caseId, int troubles) {
    var id = new CaseId(caseId);
    Looked looked = see(id);
    if (light != null && wantsEyes(looked.check()) && needPictures.add(caseId)) {
      // A button may be a picture, and a person is shown what there was to see.
      Looked again = see(id);
      looked = again.check().notBefore().isPresent() ? looked : again;
    }
    tell(id, looked.check(), troubles + 1);
    if (looked.check().trouble().isEmpty()) {
      new WeeklyDrift(console, common).after(id);
    }
    return looked;
  }

  private static boolean wantsEyes(Check check) {
    return check.outcome() == Check.Outcome.DRIFT || check.outcome() == Check.Outcome.NEEDS_PERSON;
  }

  private Looked see(CaseId id) {
    var seen = new AtomicReference<Looked>();
    bench(id)
        .errand(
            Need.REGISTER,
            errand -> {
              Check check = errand.status();
              seen.set(new Looked(check, errand.isOver()));
            });
    return Objects.requireNonNull(seen.get());
  }

  /**
   * @param inARow how many looks were cut short, this one too if it was
   */
  private void tell(CaseId id, Check check, int inARow) {
    Telling telling = telling(id);
    boolean hiccup = check.outcome() == Check.Outcome.DRIFT && inARow == 1;
    telling.check(hiccup ? Check.withoutTrouble(check) : check, true);
    if (check.outcome() == Check.Outcome.DOWN && check.notBefore().isEmpty() && inARow >= LASTING) {
      telling.down();
    }
  }

  private Telling telling(CaseId id) {
    return new Telling(console, common.of(id, null));
  }

  private Workbench bench(CaseId id) {
    Browsers browsers = needPictures.contains(id.value()) ? null : light;
    return new Workbench(console, common.of(id, browsers)).paced();
  }
}
