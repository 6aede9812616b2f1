package hn.aldia.report;

import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The address at which the pages are to be shown is taken, or not ours. */
public final class PagesNotServed extends Trouble {
  private static final long serialVersionUID = 1L;

  PagesNotServed(InetSocketAddress at, IOException why) {
    super(Kind.SETTINGS, why, "report.not-served", place(at), String.valueOf(why.getMessage()));
  }

  private static String place(InetSocketAddress at) {
    String host = at.isUnresolved() ? at.getHostString() : at.getAddress().getHostAddress();
    return host + ":" + at.getPort();
  }
}
