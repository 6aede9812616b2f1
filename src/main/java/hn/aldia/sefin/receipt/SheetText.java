package hn.aldia.sefin.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads what a person sees of the text of one page, and counts what they see not, or otherwise. */
final class SheetText extends PDFTextStripper {
  /** Wider than the blank between two words, by how much. */
  private static final float GAP = 2.4f;

  private final Ink ink;
  private final Glyphs glyphs;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable Cell open;
  private int unseen;

  private SheetText(Ink ink, Glyphs glyphs, int page, boolean across) {
    this.ink = ink;
    this.glyphs = glyphs;
    setSortByPosition(across);
    setStartPage(page + 1);
    setEndPage(page + 1);
  }

  /**
   * @param page from 0
   */
  static Paper.Sheet of(PDDocument document, int page) throws IOException {
    Ink ink = Ink.of(document, page);
    var glyphs = new Glyphs();
    var across = new SheetText(ink, glyphs, page, true);
    String lines = across.getText(document);
    across.end();
    String written = new SheetText(ink, glyphs, page, false).getText(document);
    return new Paper.Sheet(lines, written, across.cells, across.unseen);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    boolean tells = sign.getUnicode().codePoints().anyMatch(Character::isLetterOrDigit);
    if (tells && !ink.shows(sign)) {
      unseen++;
    } else {
      int[] codes = sign.getCharacterCodes();
      boolean asSaid =
          codes.length != 1 || glyphs.isAsSaid(sign.getFont(), codes[0], sign.getUnicode());
      unseen += asSaid ? 0 : 1;
      super.processTextPosition(sign);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> signs) throws IOException {
    TextPosition first = signs.get(0);
    TextPosition last = signs.get(signs.size() - 1);
    var word =
        new Cell(
            text,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.max(1, first.getFontSizeInPt()));
    Cell before = open;
    boolean apart =
        before == null
            || !word.isOnTheLineOf(before)
            || word.left() - before.right() > GAP * first.getWidthOfSpace();
    if (before == null || apart) {
      end();
      open = word;
    } else {
      open =
          new Cell(
              before.text() + " " + text,
              before.left(),
              word.right(),
              before.bottom(),
              before.height());
    }
    super.writeString(text, signs);
  }

  private void end() {
    if (open != null) {
      cells.add(open);
      open = null;
    }
  }
}
