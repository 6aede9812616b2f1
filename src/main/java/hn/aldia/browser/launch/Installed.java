package hn.aldia.browser.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Chrome, Chromium and Edge put themselves on each system. */
record Installed(Machine machine) {
  /** The makes, in the order in which they are preferred; {@code channel} names one of them. */
  enum Make {
    CHROME("chrome"),
    CHROMIUM("chromium"),
    EDGE("msedge");

    private final String channel;

    Make(String channel) {
      this.channel = channel;
    }

    static Optional<Make> ofChannel(String channel) {
      return Stream.of(values()).filter(make -> make.channel.equals(channel)).findFirst();
    }
  }

  Optional<Path> find(Make make) {
    return places(make).filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
  }

  private Stream<Path> places(Make make) {
    return switch (machine.os()) {
      case LINUX ->
          Stream.concat(machine.onPath(linuxNames(make)), linuxPlaces(make).map(machine::at));
      case MAC -> macPlaces(make);
      case WINDOWS -> windowsPlaces(make);
    };
  }

  private static String[] linuxNames(Make make) {
    return switch (make) {
      case CHROME -> new String[] {"google-chrome-stable", "google-chrome"};
      case CHROMIUM -> new String[] {"chromium", "chromium-browser"};
      case EDGE -> new String[] {"microsoft-edge-stable", "microsoft-edge"};
    };
  }

  /** A desktop's launcher may start us with hardly a PATH. */
  private static Stream<String> linuxPlaces(Make make) {
    return switch (make) {
      case CHROME -> Stream.of("/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome");
      case CHROMIUM ->
          Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium");
      case EDGE -> Stream.of("/usr/bin/microsoft-edge-stable", "/opt/microsoft/msedge/msedge");
    };
  }

  private Stream<Path> macPlaces(Make make) {
    String app =
        switch (make) {
          case CHROME -> "Google Chrome";
          case CHROMIUM -> "Chromium";
          case EDGE -> "Microsoft Edge";
        };
    return Stream.of(machine.at("/Applications"), machine.home().resolve("Applications"))
        .map(apps -> apps.resolve(app + ".app").resolve("Contents/MacOS").resolve(app));
  }

  private Stream<Path> windowsPlaces(Make make) {
    Path inside =
        switch (make) {
          case CHROME -> Path.of("Google", "Chrome", "Application", "chrome.exe");
          case CHROMIUM -> Path.of("Chromium", "Application", "chrome.exe");
          case EDGE -> Path.of("Microsoft", "Edge", "Application", "msedge.exe");
        };
    return List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA").stream()
        .flatMap(name -> machine.env(name).stream())
        .map(folder -> Path.of(folder).resolve(inside));
  }
}
