package hn.aldia.config.hocon;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigObject;
import hn.aldia.words.Message;
import java.util.List;

/** Refuses {@code include}: what it names would be looked for in odd places and silently missed. */
record NoIncludes(String file, List<Problem> problems) implements ConfigIncluder {
  @Override
  public ConfigIncluder withFallback(ConfigIncluder fallback) {
    return this;
  }

  @Override
  public ConfigObject include(ConfigIncludeContext context, String what) {
    problems.add(new Problem(file, 0, Message.of("config.include", what)));
    return ConfigFactory.empty().root();
  }
}
