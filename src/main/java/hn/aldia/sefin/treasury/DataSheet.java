package hn.aldia.sefin.treasury;

import hn.aldia.words.Message;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Everything to copy into the form by hand, in another browser. */
public final class DataSheet {
  /** Line by line, each value as the form wants it. */
  public static List<Message> of(ReceiptForm form, URI treasury) {
    var all = new ArrayList<Message>();
    all.add(Message.of("sefin.sheet.open", treasury.toString()));
    all.addAll(figures(form));
    all.add(Message.of("sefin.sheet.add", form.amount().toPlainString()));
    all.add(Message.of("sefin.sheet.save"));
    return List.copyOf(all);
  }

  /** What the form is filled in with. */
  public static List<Message> figures(ReceiptForm form) {
    return List.of(
        line("kind", "Otro"),
        line("identification", form.identification()),
        line("payer", form.payer()),
        line("institution", form.institution()),
        line("rubro", form.rubro()),
        line("amount", form.amount().toPlainString()));
  }

  private static Message line(String field, String value) {
    return Message.of("sefin.sheet.line", Message.of("sefin.field." + field), value);
  }
}
