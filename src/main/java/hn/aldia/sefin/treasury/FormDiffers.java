package hn.aldia.sefin.treasury;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** What the treasury's form shows is not what was to be filled in; Generar was not pressed. */
public final class FormDiffers extends Trouble {
  private static final long serialVersionUID = 1L;

  FormDiffers(List<Message> differences) {
    super(Kind.REFUSED, "sefin.form-differs", Message.lines(differences, line -> line));
  }
}
