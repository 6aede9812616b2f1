package hn.aldia.cli.command;

import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.WaiverOptions;
import hn.aldia.config.applicant.Need;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.loop.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files the request, once. */
@Command(name = "apply", mixinStandardHelpOptions = true)
public final class ApplyCommand extends BenchCommand implements OnACase {
  @Mixin private final WaiverOptions.OfForm form = new WaiverOptions.OfForm();

  @Option(names = "--again", descriptionKey = "again")
  private boolean again;

  @Override
  public Integer call() {
    var waivers = new Waivers(form.differences, null, again, false, null, false);
    var bench = bench().waiving(waivers);
    bench.errand(Need.APPLY, Errand::apply);
    return done(bench);
  }
}
