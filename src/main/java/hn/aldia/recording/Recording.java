package hn.aldia.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Unchecked;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A visit that may be shown to others: the exchanges and the pages, nothing personal in them. In
 * its folder: {@code recording.har}, {@code pages/NNN.html}, {@code recording.json}.
 *
 * @param site {@code portal} or {@code treasury}
 */
public record Recording(String site, List<Exchange> exchanges, List<Snapshot> pages) {
  public static final List<String> SITES = List.of("portal", "treasury");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HAR = "recording.har";
  private static final String ABOUT = "recording.json";
  private static final long MOST_BYTES = 300_000_000;

  public Recording {
    exchanges = List.copyOf(exchanges);
    pages = List.copyOf(pages);
  }

  /** Where the person began. */
  public String start() {
    return exchanges.stream()
        .filter(e -> e.answer().isPage() || e.status() / 100 == 3)
        .findFirst()
        .map(Exchange::url)
        .orElse("");
  }

  /** Writes it into a folder that is not there yet, whole or not at all. */
  public void write(Path folder) {
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    Unchecked.run(
        () -> {
          FilePrivacy privacy = FilePrivacy.of(unfinished);
          privacy.createFolder(unfinished.resolve("pages"));
          privacy.write(unfinished.resolve(HAR), Har.write(exchanges));
          var addresses = new ArrayList<Map<String, String>>();
          for (Snapshot page : pages) {
            String name = String.format(Locale.ROOT, "pages/%03d.html", addresses.size() + 1);
            privacy.write(unfinished.resolve(name), page.html());
            addresses.add(Map.of("file", name, "address", page.address()));
          }
          byte[] about =
              JSON.writerWithDefaultPrettyPrinter()
                  .writeValueAsBytes(Map.of("format", 1, "site", site, "pages", addresses));
          privacy.write(unfinished.resolve(ABOUT), about);
          Files.move(unfinished, folder);
        });
  }

  /**
   * @throws Trouble when there is none, or it was cut or changed
   */
  public static Recording read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Trouble.settings("recording.no-folder", folder.toString());
    }
    if (!Files.isRegularFile(folder.resolve(ABOUT)) || !Files.isRegularFile(folder.resolve(HAR))) {
      throw Trouble.settings("recording.none", folder.toString());
    }
    JsonNode about = parsed(folder.resolve(ABOUT), JSON::readTree);
    String site = about.path("site").asText();
    if (!SITES.contains(site)) {
      throw unreadable(folder.resolve(ABOUT), "site = " + site);
    }
    var recording =
        new Recording(site, parsed(folder.resolve(HAR), Har::read), pages(folder, about));
    if (recording.start().isEmpty()) {
      throw Trouble.settings("recording.empty", folder.toString());
    }
    return recording;
  }

  private static Trouble unreadable(Path file, String why) {
    return Trouble.settings(
        "recording.unreadable", file.toString(), why.lines().findFirst().orElse(""));
  }

  private interface Parser<T> {
    T of(byte[] bytes) throws IOException;
  }

  private static <T> T parsed(Path file, Parser<T> parser) {
    try {
      return parser.of(bytes(file));
    } catch (JsonProcessingException e) {
      throw unreadable(file, e.getOriginalMessage());
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()));
    }
  }

  private static List<Snapshot> pages(Path folder, JsonNode about) {
    var pages = new ArrayList<Snapshot>();
    for (JsonNode page : about.path("pages")) {
      // A name that leads out of the folder is none of ours.
      String name = page.path("file").asText().replaceFirst("^.*[/\\\\]", "");
      Path file = folder.resolve("pages").resolve(name);
      try {
        pages.add(
            new Snapshot(
                page.path("address").asText(), new String(bytes(file), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw Trouble.settings("recording.page-missing", file.toString());
      }
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("> " + MOST_BYTES / 1_000_000 + " MB");
    }
    return Files.readAllBytes(file);
  }
}
