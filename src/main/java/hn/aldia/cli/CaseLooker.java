package hn.aldia.cli;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.home.CaseId;
import hn.aldia.errand.request.Check;
import hn.aldia.watch.Looker;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One look at a case of this home, as {@code status} makes it, and telling what is new. */
final class CaseLooker implements Looker {
  /** Looks in vain, half an hour apart: by then it is no mere hiccup. */
  private static final int LASTING = 3;

  private final Console console;
  private final CommonOptions common;
  private final @Nullable Browsers browsers;

  /** How many looks in vain there were in a row. */
  private final Map<String, Integer> down = new ConcurrentHashMap<>();

  /**
   * @param browsers null: each look has one of its own
   */
  CaseLooker(Console console, CommonOptions common, @Nullable Browsers browsers) {
    this.console = console;
    this.common = common;
    this.browsers = browsers;
  }

  @Override
  public Optional<String> site(String caseId) {
    var id = new CaseId(caseId);
    if (!common.home().caseFolder(id).exists()) {
      return Optional.empty();
    }
    URI portal = bench(id).caseSettings().settings().portal().url();
    return Optional.of(portal.getAuthority());
  }

  @Override
  public Looked look(String caseId) {
    var id = new CaseId(caseId);
    var seen = new AtomicReference<Looked>();
    bench(id)
        .errand(
            Need.REGISTER,
            errand -> {
              Check check = errand.status();
              seen.set(new Looked(check, errand.isOver()));
            });
    Looked looked = Objects.requireNonNull(seen.get());
    tell(id, looked.check());
    return looked;
  }

  private void tell(CaseId id, Check check) {
    var telling = new Telling(console, common.of(id, browsers));
    telling.check(check, true);
    telling.deadline(false);
    boolean isDown = check.outcome() == Check.Outcome.DOWN;
    int inARow = down.merge(id.value(), 1, (before, one) -> isDown ? before + one : 0);
    if (isDown && inARow >= LASTING) {
      telling.down();
    }
  }

  private Workbench bench(CaseId id) {
    return new Workbench(console, common.of(id, browsers)).unwatched();
  }
}
