package hn.aldia.cli.console;

import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** An unknown command or option, or a wrong value: one line, what was meant perhaps, exit 2. */
public record WrongUsage(Console console) implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    console.note(said(wrong));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = Slips.nearest(unmatched.getUnmatched().get(0), words(unmatched));
      if (!meant.isEmpty()) {
        console.note(Message.of("cli.usage.meant", String.join(", ", meant)));
      }
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.note(Message.of("cli.see-help", command + " --help"));
    return ExitCode.USAGE;
  }

  private static Set<String> words(UnmatchedArgumentException wrong) {
    CommandLine line = wrong.getCommandLine();
    return wrong.isUnknownOption()
        ? line.getCommandSpec().optionsMap().keySet()
        : line.getSubcommands().keySet();
  }

  private static Message said(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    ArgSpec arg = wrong.getArgSpec();
    if (arg == null && wrong instanceof MissingParameterException missing) {
      arg = missing.getMissing().isEmpty() ? null : missing.getMissing().get(0);
    }
    if (arg == null) {
      return Message.of("cli.usage.other", String.valueOf(wrong.getMessage()));
    }
    if (wrong instanceof OverwrittenOptionException) {
      return Message.of("cli.usage.twice", name(arg));
    }
    @Nullable String value = wrong.getValue();
    return value == null
        ? Message.of("cli.usage.no-value", name(arg), written(arg))
        : Message.of("cli.usage.bad-value", name(arg), value, written(arg));
  }

  private static Message unmatched(UnmatchedArgumentException wrong) {
    String word = wrong.getUnmatched().get(0);
    if (wrong.isUnknownOption()) {
      return Message.of("cli.usage.unknown-option", word);
    }
    CommandLine line = wrong.getCommandLine();
    return Message.of(
        line.getSubcommands().isEmpty() ? "cli.usage.too-much" : "cli.usage.unknown-command", word);
  }

  /** What can be written there: of a closed set, all of it. */
  private static String written(ArgSpec arg) {
    Object[] words = arg.type().getEnumConstants();
    return words == null || arg.paramLabel().contains("|")
        ? arg.paramLabel()
        : Stream.of(words).map(String::valueOf).collect(Collectors.joining("|"));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
