package hn.aldia.page;

/** What an element is sought for; decides which elements qualify. */
public enum Purpose {
  /** Something to click: link, button, tab, menu entry, or any text that behaves like one. */
  CLICK,
  /** A text entry: input, textarea, contenteditable. */
  TEXT,
  /** Something to choose from: select, combobox, listbox widget, group of radios. */
  CHOICE,
  /** Whatever takes words or a day: all of TEXT and of CHOICE. */
  ENTRY,
  /** A checkbox, radio or switch. */
  TICK,
  /** A file input, hidden behind a button or not. */
  FILE,
  /** Any visible words; nothing is done to them. */
  WORDS
}
