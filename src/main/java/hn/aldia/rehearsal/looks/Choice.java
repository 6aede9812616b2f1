package hn.aldia.rehearsal.looks;

import com.typesafe.config.Config;
import java.util.List;

/**
 * One way in which a portal may do one thing.
 *
 * @param matter what is chosen: {@code list}, {@code label}
 * @param name unlike that of any other choice of any matter
 * @param says its {@code choice.conf}; empty where there is none
 * @param script its part of a page
 */
public record Choice(String matter, String name, Config says, String script) {
  List<String> scripts() {
    return files("scripts");
  }

  List<String> styles() {
    return files("styles");
  }

  boolean excludes(Choice other) {
    return files("not").contains(other.name()) || other.files("not").contains(name);
  }

  private List<String> files(String key) {
    return says.hasPath(key) ? says.getStringList(key) : List.of();
  }
}
