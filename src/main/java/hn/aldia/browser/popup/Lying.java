package hn.aldia.browser.popup;

import java.util.Optional;

/** What it is that lies over a page. */
enum Lying {
  /** Covers neither the middle nor what is in use: part of the page, never touched. */
  FURNITURE,
  /** Awaited, written in, of our own press, a list opened, a captcha: left alone. */
  IN_USE,
  /** Says that the page is at work; goes by itself. */
  BUSY,
  QUESTION,
  /** Says something, and has one answer. */
  NOTICE,
  DIALOG,
  /** Anything home-made that covers the page. */
  COVER;

  /** As what it is told once it was closed; what went by itself said nothing. */
  Optional<Closed.Kind> closed() {
    return switch (this) {
      case QUESTION, NOTICE, DIALOG, COVER -> Optional.of(Closed.Kind.valueOf(name()));
      case FURNITURE, IN_USE, BUSY -> Optional.empty();
    };
  }
}
