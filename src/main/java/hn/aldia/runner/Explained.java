package hn.aldia.runner;

import hn.aldia.page.CaptchaState;
import hn.aldia.page.Grid;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What we see on a page: for whoever writes or mends its scenario. Values that were entered are no
 * part of it.
 *
 * @param address without what follows a question mark
 * @param fields what can be entered into, numbered from 1
 * @param pressables what can be pressed, numbered on
 * @param popups what popups said that were closed
 */
public record Explained(
    String address,
    Recognised seen,
    List<Part> fields,
    List<Part> pressables,
    List<Grid> tables,
    List<String> popups,
    CaptchaState captcha) {
  /**
   * @param words by which it is known; empty where it has none
   * @param how what ties them to it
   */
  public record Part(int number, String words, String how) {}

  public Explained {
    fields = List.copyOf(fields);
    pressables = List.copyOf(pressables);
    tables = List.copyOf(tables);
    popups = List.copyOf(popups);
  }

  /** The same, of a page that stands in for the one at this address. */
  public Explained of(String original) {
    String bare = original.replaceFirst("[?#].*", "");
    return new Explained(bare, seen, fields, pressables, tables, popups, captcha);
  }

  /** As text, line by line. */
  public List<Message> lines() {
    var lines = new ArrayList<Message>();
    lines.add(Message.of("runner.explain.screen", address, seen.name()));
    seen.signs().stream()
        .distinct()
        .forEach(sign -> lines.add(Message.of("runner.explain.sign", sign)));
    seen.near().stream()
        .limit(seen.screen().isPresent() ? 1 : seen.near().size())
        .forEach(near -> lines.add(near(near)));
    lines.add(Message.of("runner.explain.fields", Integer.toString(fields.size())));
    fields.forEach(field -> lines.add(part(field)));
    lines.add(Message.of("runner.explain.pressables", Integer.toString(pressables.size())));
    pressables.forEach(part -> lines.add(part(part)));
    for (Grid table : tables) {
      lines.add(
          Message.of(
              "runner.explain.table",
              String.join(" | ", table.headings()),
              Integer.toString(table.rows().size())));
    }
    popups.forEach(said -> lines.add(Message.of("runner.explain.popup", said)));
    if (captcha != CaptchaState.NONE) {
      lines.add(Message.of("runner.explain.captcha", captcha.name()));
    }
    return List.copyOf(lines);
  }

  static Message near(Recognised.Near near) {
    String screen = near.screen().name();
    return near.against()
        .map(against -> Message.of("runner.explain.near", screen, against))
        .orElseGet(() -> Message.of("runner.explain.equal", screen));
  }

  private static Message part(Part part) {
    String number = Integer.toString(part.number());
    return part.words().isEmpty()
        ? Message.of("runner.explain.nameless", number)
        : Message.of(
            "runner.explain.part",
            number,
            part.words(),
            Message.of("runner.explain.how." + part.how()));
  }
}
