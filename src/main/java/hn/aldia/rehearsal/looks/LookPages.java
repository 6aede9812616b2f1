package hn.aldia.rehearsal.looks;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.config.home.Unchecked;
import hn.aldia.words.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The HTML of a look, and the one script that draws it: the kit, then the part of each choice. */
record LookPages(LookFiles files, Look look) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All libraries are there, or which one is not. */
  void check() {
    for (Choice choice : look.choices().values()) {
      Stream.concat(choice.scripts().stream(), choice.styles().stream())
          .filter(file -> files.library(file).isEmpty())
          .findFirst()
          .ifPresent(
              file -> {
                throw Trouble.settings("rehearsal.library-missing", file, choice.name());
              });
    }
  }

  String page(Map<String, Object> state) {
    String styles =
        look.styles().stream()
            .map("<link rel=\"stylesheet\" href=\"%s\">"::formatted)
            .collect(Collectors.joining("\n"));
    String scripts =
        Stream.concat(look.scripts().stream(), Stream.of("/alam/tecleado.js", "/look.js"))
            .map("<script src=\"%s\"></script>"::formatted)
            .collect(Collectors.joining("\n"));
    return files
        .text("page/page.html")
        .orElse("")
        .formatted(styles, scripts, json(state).replace("</", "<\\/"));
  }

  String frameset() {
    return files.text("page/frameset.html").orElse("");
  }

  byte[] script() {
    String parts =
        look.choices().values().stream().map(Choice::script).collect(Collectors.joining("\n"));
    return (files.text("page/kit.js").orElse("")
            + "L.screens = "
            + files.text("screens.json").orElse("{}")
            + ";\nL.options = "
            + files.text("options.json").orElse("{}")
            + ";\n"
            + parts)
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] style() {
    return files.text("page/kit.css").orElse("").getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    return Unchecked.get(() -> JSON.writeValueAsString(value));
  }
}
