package hn.aldia.cli;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.cli.bench.EachCase;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.command.AckCommand;
import hn.aldia.cli.command.AdoptCommand;
import hn.aldia.cli.command.ApplyCommand;
import hn.aldia.cli.command.BenchCommand;
import hn.aldia.cli.command.CasesCommand;
import hn.aldia.cli.command.CheckScenariosCommand;
import hn.aldia.cli.command.CompletionCommand;
import hn.aldia.cli.command.DoctorCommand;
import hn.aldia.cli.command.ExplainCommand;
import hn.aldia.cli.command.ExportCommand;
import hn.aldia.cli.command.ForgetCommand;
import hn.aldia.cli.command.InitCommand;
import hn.aldia.cli.command.MendsCommand;
import hn.aldia.cli.command.NotifyCommand;
import hn.aldia.cli.command.PasswordCommand;
import hn.aldia.cli.command.PinCommand;
import hn.aldia.cli.command.ReceiptCommand;
import hn.aldia.cli.command.RecordCommand;
import hn.aldia.cli.command.RegisterCommand;
import hn.aldia.cli.command.RehearseCommand;
import hn.aldia.cli.command.RenewCommand;
import hn.aldia.cli.command.ReportCommand;
import hn.aldia.cli.command.ScheduleCommand;
import hn.aldia.cli.command.SecretCommand;
import hn.aldia.cli.command.SendCommand;
import hn.aldia.cli.command.ShowCommand;
import hn.aldia.cli.command.StatusCommand;
import hn.aldia.cli.command.WatchCommand;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.PlainSigns;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.console.WrongUsage;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.Language;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.words.Message;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Mixin;

/** The command {@code aldia}. */
@Command(
    name = "aldia",
    mixinStandardHelpOptions = true,
    version = "aldia 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      DoctorCommand.class,
      RehearseCommand.class,
      RegisterCommand.class,
      AdoptCommand.class,
      RenewCommand.class,
      ApplyCommand.class,
      ReceiptCommand.class,
      SendCommand.class,
      StatusCommand.class,
      WatchCommand.class,
      ScheduleCommand.class,
      NotifyCommand.class,
      AckCommand.class,
      PinCommand.class,
      CasesCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      ForgetCommand.class,
      PasswordCommand.class,
      SecretCommand.class,
      CheckScenariosCommand.class,
      ExplainCommand.class,
      RecordCommand.class,
      MendsCommand.class,
      CompletionCommand.class,
    })
public final class Aldia implements Callable<Integer> {
  @Mixin private final CommonOptions common;

  private final Console console;

  private Aldia(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  /** Who gives no command does not know which: where to start is said, not all there is. */
  @Override
  public Integer call() {
    boolean begun = !common.home().cases().isEmpty();
    console.note(Message.of(begun ? "cli.go-on-here" : "cli.start-here"));
    return ExitCode.USAGE;
  }

  public static void main(String[] args) {
    Locale system = Language.ofSystem(ThisProcess.environment(), Locale.getDefault());
    // Playwright lower-cases names of options in the default locale: in Turkish "VISIBLE" breaks.
    Locale.setDefault(Locale.ROOT);
    // A terminal that shows no UTF-8 is told so by the launcher; what goes to a program stays
    // whole.
    boolean plain = Boolean.getBoolean("aldia.plain") && Terminal.here().isPresent();
    System.exit(
        run(
            utf8(plain ? new PlainSigns(System.out) : System.out),
            utf8(plain ? new PlainSigns(System.err) : System.err),
            system,
            args));
  }

  /** Runs one command and returns its exit code (ARCHITECTURE.md, Command line). */
  public static int run(PrintStream out, PrintStream err, Locale system, String... args) {
    return run(new CommonOptions(), out, err, system, args);
  }

  /** The same, with visits in browsers that are not this run's own to start and to end. */
  public static int run(
      Browsers browsers, PrintStream out, PrintStream err, Locale system, String... args) {
    return run(new CommonOptions(progress -> browsers), out, err, system, args);
  }

  private static int run(
      CommonOptions common, PrintStream out, PrintStream err, Locale system, String... given) {
    String[] args = helpFirst(given);
    Locale locale = Language.of(system, args);
    Console console = new Console(out, err, locale, List.of(args));
    CommandLine line = new CommandLine(new Aldia(console, common), new Commands(console, common));
    line.setResourceBundle(console.words().bundle("help"));
    line.setOut(writer(out)).setErr(writer(err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new WrongUsage(console));
    ToIntBiFunction<Throwable, CommandLine> failed =
        (failure, at) -> {
          int exit = console.report(failure);
          new Telling(console, common).failure(failure, at);
          return exit;
        };
    line.setExecutionStrategy(new EachCase(console, common, failed));
    line.setExecutionExceptionHandler((failure, at, parsed) -> failed.applyAsInt(failure, at));
    return line.execute(args);
  }

  /** {@code aldia help register} asks what {@code aldia register --help} does. */
  private static String[] helpFirst(String... args) {
    if (args.length == 0 || !List.of("help", "ayuda", "ajuda", "?").contains(args[0])) {
      return args;
    }
    return Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Makes the commands and hands them console and options: by hand, no framework. */
  private record Commands(Console console, CommonOptions common) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      K made = CommandLine.defaultFactory().create(type);
      if (made instanceof BenchCommand command) {
        command.at(console, common);
      }
      return made;
    }
  }
}
