package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gives files to a file input, hidden or not, or to a button that asks for files. */
public record Uploading(PopupGuard guard) {
  /**
   * @throws Trouble when the page did not take them
   */
  public void upload(Page page, Found found, List<Path> files, Duration wait) {
    guard.clear(found);
    Path[] all = files.toArray(Path[]::new);
    try {
      Optional<ElementHandle> input = Clicking.handle(found, "files");
      if (input.isPresent()) {
        input.get().setInputFiles(all);
        verify(found, input.get(), files);
      } else {
        page.waitForFileChooser(
                new Page.WaitForFileChooserOptions().setTimeout((double) wait.toMillis()),
                () -> Press.surely(found.element(), wait))
            .setFiles(all);
      }
    } catch (PlaywrightException e) {
      throw Trouble.person("widgets.upload-refused", found.seen(), names(files)).because(e);
    }
  }

  /** A page may empty the input once it has sent the files: only a wrong name is a refusal. */
  private static void verify(Found found, ElementHandle input, List<Path> files) {
    List<?> shown =
        Clicking.run(found.at(input), "names") instanceof List<?> names ? names : List.of();
    if (!shown.isEmpty() && !shown.equals(files.stream().map(Uploading::name).toList())) {
      throw Trouble.person("widgets.upload-refused", found.seen(), names(files));
    }
  }

  private static String names(List<Path> files) {
    return String.join(", ", files.stream().map(Uploading::name).toList());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
