package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.notify.Channel;
import hn.aldia.notify.Delivery;
import hn.aldia.notify.Notice;
import hn.aldia.notify.Notifier;
import hn.aldia.notify.ToldBefore;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends a test through each channel, and says what came of it. */
@Command(name = "notify", mixinStandardHelpOptions = true)
public final class NotifyCommand extends BenchCommand {
  /** What the command does anyway. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--test", descriptionKey = "notify-test")
  private boolean test;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    List<Channel> channels = bench.channels(settings);
    if (channels.isEmpty()) {
      String email = settings.applicant().email();
      throw Trouble.settings(
          "cli.no-channel",
          bench.home().settingsFile().toString(),
          Objects.requireNonNullElse(email, "ana@ejemplo.hn"));
    }
    settings.folder().create();
    var told = new ToldBefore(settings.folder(), bench.clock());
    List<Delivery> deliveries = new Notifier(channels, told).tell(test(settings));
    deliveries.forEach(this::line);
    long failed = deliveries.stream().filter(d -> d.trouble().isPresent()).count();
    console.result("");
    console.result(
        failed == 0 ? Message.of("cli.told-fine") : Message.of("cli.told-wrong", failed));
    console.document(Map.of("channels", deliveries.stream().map(this::entry).toList()));
    new CaseStatusPrinter(console).goesOn(bench, settings);
    return failed == 0 ? ExitCode.DONE : ExitCode.OUTSIDE_TROUBLE;
  }

  private Notice test(CaseSettings settings) {
    Words words = console.words();
    String id = settings.folder().id().value();
    return new Notice(
        Notice.Kind.TEST,
        "test",
        id,
        words.say("watch.title-test", id),
        words.say("watch.test", id),
        List.of());
  }

  private void line(Delivery delivery) {
    Words words = console.words();
    String weight =
        words.say(delivery.trouble().isPresent() ? "cli.weight-fail" : "cli.weight-good");
    String said = delivery.trouble().map(trouble -> words.say(trouble.what())).orElse("");
    console.result(
        String.format(Locale.ROOT, "%-7s %-24s %s", weight, delivery.channel(), said)
            .stripTrailing());
    delivery
        .trouble()
        .ifPresent(
            trouble ->
                console.result(
                    String.format(Locale.ROOT, "%-32s → %s", "", words.say(trouble.remedy()))));
  }

  private Map<String, Object> entry(Delivery delivery) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("channel", delivery.channel());
    entry.put("sent", delivery.trouble().isEmpty());
    entry.put("error", delivery.trouble().map(console::error).orElse(null));
    return entry;
  }
}
