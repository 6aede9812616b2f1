package hn.aldia.sefin.rates;

import java.net.URI;

/** A bank's page in a real browser, for rates that only the page's own scripts bring. */
public interface RatePage {
  /** The words that a person sees there. */
  String words(URI address);
}
