package hn.aldia.sefin.receipt;

import hn.aldia.text.Folded;

/**
 * Words of a page that stand together, with a gap or an edge on either side. Lengths in points,
 * from the upper left corner.
 *
 * @param bottom of its letters
 */
record Cell(String text, float left, float right, float bottom, float height) {
  String folded() {
    return Folded.text(text).strip();
  }

  boolean isOnTheLineOf(Cell other) {
    return Math.abs(bottom - other.bottom) <= Math.max(height, other.height) / 2;
  }

  /** Right below, with this many heights between them at most, and in the same column. */
  boolean isBelow(Cell other, double heights) {
    float gap = bottom - other.bottom;
    float line = Math.max(height, other.height);
    return gap > line / 2
        && gap <= line * heights
        && left < Math.max(other.right, other.left + line)
        && right > other.left - line / 2;
  }

  boolean startsWhere(Cell other) {
    return Math.abs(left - other.left) <= height / 2;
  }
}
