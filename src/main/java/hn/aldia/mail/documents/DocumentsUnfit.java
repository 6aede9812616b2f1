package hn.aldia.mail.documents;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** Some documents are missing or cannot be sent; names all of them. */
public final class DocumentsUnfit extends Trouble {
  private final List<Flaw> flaws;

  DocumentsUnfit(List<Flaw> flaws) {
    super(Kind.SETTINGS, "documents.unfit", flaws.size(), Message.lines(flaws, Flaw::line));
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
