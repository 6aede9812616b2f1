package hn.aldia.browser.launch;

import hn.aldia.config.settings.BrowserSettings.Headless;
import java.util.Locale;

/** Whether a person could see a window, and so whether to open one. */
public record Display(boolean present) {
  public static Display of(Machine machine) {
    return new Display(
        switch (machine.os()) {
          case LINUX ->
              machine.env("DISPLAY").isPresent() || machine.env("WAYLAND_DISPLAY").isPresent();
          case MAC -> !overSsh(machine);
          case WINDOWS -> !overSsh(machine) && !isService(machine);
        });
  }

  /**
   * The rule of {@code headless = auto}: a window where there is a display and the task is one that
   * a person watches (register, apply, receipt, renew).
   */
  public boolean headless(Headless setting, boolean aPersonWatches) {
    return switch (setting) {
      case YES -> true;
      case NO -> false;
      case AUTO -> !(aPersonWatches && present);
    };
  }

  private static boolean overSsh(Machine machine) {
    return machine.env("SSH_CONNECTION").isPresent() || machine.env("SSH_TTY").isPresent();
  }

  /** A scheduled task has no SESSIONNAME, or that of the services' session. */
  private static boolean isService(Machine machine) {
    return machine
        .env("SESSIONNAME")
        .map(name -> name.toLowerCase(Locale.ROOT).equals("services"))
        .orElse(true);
  }
}
