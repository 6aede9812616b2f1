package hn.aldia.browser.launch;

import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The temp folder of a kept browser: it must outlive the assistant, and goes with the profile. */
public final class KeptTemp {
  /** The file in it that names the kept folder it belongs to. */
  static final String OWNER = "owner";

  public static Path of(Path kept, Machine machine) throws IOException {
    return PrivateTemp.parent(machine)
        .resolve("k" + Integer.toHexString(kept.toAbsolutePath().normalize().hashCode()));
  }

  public static Path create(Path kept, Machine machine) throws IOException {
    Path folder = Folders.ownersOnly(of(kept, machine));
    byte[] owner = kept.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    Folders.write(folder.resolve(OWNER), owner);
    return folder;
  }
}
