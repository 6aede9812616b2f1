package hn.aldia.cli;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.option.CommonOptions;
import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them console and options: by hand, no framework. */
public final class Commands implements IFactory {
  private final Console console;
  private final CommonOptions common;

  Commands(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 2
          && constructor.getParameterTypes()[0] == Console.class) {
        return type.cast(constructor.newInstance(console, common));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
