package hn.aldia.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;

/**
 * The one element that a target means. For {@link Purpose#CHOICE} it is the native control where
 * there is one (even one hidden behind a widget), else the widget's box.
 *
 * @param how what tied the words to the element
 * @param seen the words on the page that were matched, or the number of the box
 */
public record Found(ElementHandle element, Frame frame, How how, String seen) {
  public enum How {
    ROLE,
    LABEL,
    PLACEHOLDER,
    ARIA,
    ICON,
    GEOMETRY,
    BOX
  }
}
