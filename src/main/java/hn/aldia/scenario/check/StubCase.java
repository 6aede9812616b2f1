package hn.aldia.scenario.check;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** A made-up case that has a value for everything a scenario may ask for. */
public final class StubCase {
  public static Config values() {
    return ConfigFactory.parseResources(StubCase.class, "stub-case.conf");
  }
}
