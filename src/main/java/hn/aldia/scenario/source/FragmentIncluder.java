package hn.aldia.scenario.source;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code include "../common/boxes.conf"}: from the including file's folder, never from outside the
 * scenarios folder. A person's own copy of a fragment wins, whoever includes it.
 *
 * @param within the names of the files being read just now, the including one last
 */
record FragmentIncluder(ScenarioText reader, SourceText includer, List<String> within)
    implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderURL, ConfigIncluderClasspath {
  @Override
  public ConfigObject include(ConfigIncludeContext context, String what) {
    Path name = Path.of(within.get(within.size() - 1)).resolveSibling(what).normalize();
    String plain = name.toString().replace('\\', '/').replaceFirst("\\.conf$", "");
    if (name.isAbsolute() || plain.startsWith("..")) {
      return elsewhere(what);
    }
    return reader.include(plain, includer.including(what), within);
  }

  @Override
  public ConfigObject includeFile(ConfigIncludeContext context, File what) {
    return elsewhere(what.toString());
  }

  @Override
  public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
    return elsewhere(what.toString());
  }

  @Override
  public ConfigObject includeResources(ConfigIncludeContext context, String what) {
    return elsewhere(what);
  }

  /** The only includer there is. */
  @Override
  public ConfigIncluder withFallback(ConfigIncluder fallback) {
    return this;
  }

  private ConfigObject elsewhere(String what) {
    reader.refuse(what, includer.including(what));
    return ConfigFactory.empty().root();
  }
}
