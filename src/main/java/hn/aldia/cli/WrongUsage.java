package hn.aldia.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** An unknown command or option, or a wrong value: one line, what was meant perhaps, exit 2. */
final class WrongUsage implements IParameterExceptionHandler {
  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    console.note(String.valueOf(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
    String command = line.getCommandSpec().qualifiedName();
    console.note(console.words().say("cli.see-help", command + " --help"));
    return ExitCode.USAGE;
  }
}
