package hn.aldia.errand.account;

import hn.aldia.renewal.Account;
import hn.aldia.words.Trouble;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Where the page of the PIN is kept: several machines may share one journal. */
final class Host {
  private static final String NOTE = "browser/kept";
  private static final String ON = " on ";

  static String note() {
    return NOTE + ON + name();
  }

  /**
   * @throws Trouble the page lives elsewhere: that it is not found here says nothing
   */
  static void check(Account.@Nullable PinPage page) {
    int on = page == null ? -1 : page.note().indexOf(ON);
    if (page != null && on >= 0 && !page.note().substring(on + ON.length()).equals(name())) {
      throw Trouble.refused("errand.kept-elsewhere", page.note().substring(on + ON.length()));
    }
  }

  private static String name() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
