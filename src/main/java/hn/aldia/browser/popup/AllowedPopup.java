package hn.aldia.browser.popup;

import java.util.List;

/**
 * What the scenario is using or waiting for now: a popup that shows it is left alone.
 *
 * @param words shown or said anywhere in it
 * @param offers the whole words of something in it that is to be pressed, filled in or chosen
 */
public record AllowedPopup(List<String> words, List<String> offers) {
  public AllowedPopup {
    words = List.copyOf(words);
    offers = List.copyOf(offers);
  }

  public static AllowedPopup nothing() {
    return new AllowedPopup(List.of(), List.of());
  }

  public static AllowedPopup saying(List<String> words) {
    return new AllowedPopup(words, List.of());
  }

  /** The targets awaited: what a popup only says in the same words does not make it awaited. */
  public static AllowedPopup offering(List<String> targets) {
    return new AllowedPopup(List.of(), targets);
  }
}
