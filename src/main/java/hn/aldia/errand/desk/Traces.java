package hn.aldia.errand.desk;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.FilesIn;
import hn.aldia.words.Message;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an account leaves behind beside the journal: where that is empty, it was lost. */
public final class Traces {
  public static List<Message> of(PortalDoor door) {
    CaseFolder folder = door.desk().settings().folder();
    var found = new ArrayList<Message>();
    if (door.password().isKept()) {
      found.add(Message.of("errand.trace-password"));
    }
    if (Files.exists(new KeptSession(folder.browser()).state())) {
      found.add(Message.of("errand.trace-session"));
    }
    if (hasFiles(folder.mail())) {
      found.add(Message.of("errand.trace-mails"));
    }
    return found;
  }

  private static boolean hasFiles(Path folder) {
    try {
      return FilesIn.folder(folder).stream().anyMatch(file -> file.toString().endsWith(".eml"));
    } catch (UncheckedIOException notReadable) {
      return false;
    }
  }
}
