package hn.aldia.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
      PinCommand.class,
      ShowCommand.class,
      PasswordCommand.class,
      CheckScenariosCommand.class,
    })
public final class Aldia implements Callable<Integer> {
  @Option(
      names = "--lang",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "lang",
      paramLabel = "en|es")
  Tongue language = Tongue.EN;

  @Spec private CommandSpec spec;

  /** The languages there are; which one is spoken is known before the command line is parsed. */
  enum Tongue {
    EN,
    ES
  }

  private Aldia(CommandSpec spec) {
    this.spec = spec;
  }

  /** With no command there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  /** Runs one command and returns its exit code (DESIGN.md, Command line). */
  public static int run(PrintStream out, PrintStream err, String... args) {
    Locale locale = Language.of(args);
    Console console = new Console(out, err, locale);
    CommandLine line = new CommandLine(new Aldia(CommandSpec.create()), new Commands(console));
    line.setResourceBundle(help(locale));
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new WrongUsage(console));
    line.setExecutionExceptionHandler((failure, ignored, parsed) -> console.report(failure));
    return line.execute(args);
  }

  private static ResourceBundle help(Locale locale) {
    return ResourceBundle.getBundle(
        "hn.aldia.words.help",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
