package hn.aldia.browser.popup;

import java.util.List;

/**
 * Something that lies over a document, as it was seen.
 *
 * @param middle whether it covers the middle of what is shown of the page
 * @param target whether it covers the element in use
 * @param dialog a library's, the browser's or an ARIA dialog
 * @param veil covers the whole window: nothing of the page can be pressed beside it
 * @param blank nothing to be seen or pressed in it
 * @param stray the list or calendar of another field than that in use, left open
 * @param panel the opened list or calendar of a control
 * @param bar a header, a footer, a toolbar, or in one
 * @param boxes to write in
 * @param choices lists to choose from
 * @param written something is written in a box of it
 * @param awaited it shows what is waited for, or offers what is to be pressed
 * @param young it was first seen some seconds ago at most
 * @param caused it came soon after a press of ours, and not long ago
 * @param spared it was given up on, and offers no other way since
 * @param escaped the Escape key was tried
 * @param ticks what the boxes say that may be ticked in it, and are not
 */
record Layer(
    boolean middle,
    boolean target,
    boolean dialog,
    boolean veil,
    boolean blank,
    boolean stray,
    boolean panel,
    boolean bar,
    boolean captcha,
    boolean frame,
    int boxes,
    int choices,
    boolean written,
    boolean awaited,
    boolean young,
    boolean caused,
    boolean spared,
    boolean escaped,
    String text,
    List<Answer> answers,
    List<String> ticks) {

  /**
   * To be filled in, unless it stands in the way of what is in use: what lies beside the page, as a
   * chat does, may have a button of the name that is awaited, too.
   */
  boolean isForm(boolean inTheWay) {
    return (awaited && (isModal() || !inTheWay)) || written || (boxes >= 2 && !inTheWay);
  }

  /** Blocks the page until it is answered. */
  boolean isModal() {
    return dialog || veil;
  }

  /**
   * Something in it that can be pressed.
   *
   * @param label the words it shows
   * @param name the words it is called by: its accessible name, its title
   * @param icon the classes and files of its picture
   * @param sign it shows an ×
   * @param leads AWAY to another page, SCRIPT by a {@code javascript:} address, or empty
   * @param crowned marked as the closer of its library
   * @param submits a form
   * @param button made to be pressed; not just a word or a picture that reacts
   * @param corner small, and in an upper corner of the box
   * @param row in a row of a list inside the layer
   * @param bar NAV in a menu or a footer, HEADER in a header or a toolbar, or empty
   * @param beside what stands beside it
   * @param off cannot be pressed now
   */
  record Answer(
      String label,
      String name,
      String icon,
      boolean sign,
      String leads,
      boolean crowned,
      boolean submits,
      boolean button,
      boolean corner,
      boolean row,
      String bar,
      String beside,
      boolean off) {

    /** All that is said of it. */
    String words() {
      return label.isEmpty() || sign ? name : label;
    }
  }
}
