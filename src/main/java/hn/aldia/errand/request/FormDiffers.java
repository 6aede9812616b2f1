package hn.aldia.errand.request;

import hn.aldia.inm.Difference;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** The form shows something else than was filled in: it is not sent. */
final class FormDiffers extends Trouble {
  FormDiffers(List<Difference> differences) {
    super(Kind.REFUSED, "errand.form-differs", Message.lines(differences, FormDiffers::line));
  }

  private static Message line(Difference one) {
    String field = one.setting().isEmpty() ? one.field() : one.setting();
    return Message.of("errand.form-differs-line", field, one.wanted(), one.shown());
  }
}
