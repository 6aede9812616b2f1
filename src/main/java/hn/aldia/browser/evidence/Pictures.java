package hn.aldia.browser.evidence;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.launch.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pictures of a run, one per screen, numbered: {@code 03-registrarse.png}. */
public final class Pictures {
  private final Path folder;
  private final List<Path> taken = new ArrayList<>();

  public Pictures(Path folder) {
    this.folder = folder;
  }

  /** Never throws: a picture that cannot be taken is absent. */
  public Optional<Path> take(Page page, String screen, Masking masking) {
    if (!Evidence.answers(page)) {
      return Optional.empty();
    }
    String name = FileName.plain(screen);
    Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", taken.size() + 1, name));
    try {
      Folders.ownersOnly(folder);
      taken.add(Folders.write(file, new Picture(page, masking).png()));
      return Optional.of(file);
    } catch (PlaywrightException | IOException absent) {
      return Optional.empty();
    }
  }

  /** In the order in which they were taken. */
  public List<Path> taken() {
    return List.copyOf(taken);
  }
}
