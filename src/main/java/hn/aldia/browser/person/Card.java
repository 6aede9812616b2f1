package hn.aldia.browser.person;

import java.util.List;

/**
 * What the person at the window is asked, in their language.
 *
 * @param at where the run is; may be empty
 * @param text what is to be done, and what is awaited
 * @param copies values that may be needed for it; never a secret
 * @param hint how the card is reached by keyboard; may be empty
 * @param buttons the first is the one that goes on
 * @param asks whether it is a question, and none of them is meant more than another
 */
public record Card(
    String title,
    String at,
    String text,
    List<Copy> copies,
    String hint,
    List<Button> buttons,
    boolean asks) {
  public Card {
    copies = List.copyOf(copies);
    buttons = List.copyOf(buttons);
  }

  public Card(String title, String text, String button) {
    this(title, "", text, List.of(), "", List.of(new Button("done", button)), false);
  }

  /**
   * @param name what is returned when it is pressed
   */
  public record Button(String name, String label) {}

  /**
   * A value that can be copied.
   *
   * @param press what the button says that copies it
   */
  public record Copy(String value, String press) {}
}
