package hn.aldia.browser.evidence;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The pictures of a case, one per screen, numbered through all its runs; none is overwritten. */
public record Pictures(Path folder, Clock clock) {
  /** Never throws: a picture that cannot be taken is absent. */
  public Optional<Path> take(Page page, String screen, Masking masking) {
    try {
      byte[] png = new Picture(page, masking).png();
      Path file = Path.of(FileName.next(folder, clock, screen) + ".png");
      return Optional.of(Folders.write(file, png));
    } catch (PlaywrightException | IOException absent) {
      return Optional.empty();
    }
  }
}
