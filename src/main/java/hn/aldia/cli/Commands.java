package hn.aldia.cli;

import hn.aldia.cli.command.BenchCommand;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.option.CommonOptions;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them console and options: by hand, no framework. */
record Commands(Console console, CommonOptions common) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    K made = CommandLine.defaultFactory().create(type);
    if (made instanceof BenchCommand command) {
      command.at(console, common);
    }
    return made;
  }
}
