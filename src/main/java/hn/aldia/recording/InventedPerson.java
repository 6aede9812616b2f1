package hn.aldia.recording;

import java.time.LocalDate;
import java.util.Locale;

/** Who stands in for whoever made a recording, and renews the carnet in a rehearsal. */
public final class InventedPerson {
  public static final String SURNAME = "Ejemplo Prueba";
  public static final String GIVEN_NAMES = "Ana María";
  public static final String EMAIL = "ana.ejemplo@ejemplo.hn";
  public static final String PHONE = "99990000";
  public static final String CARD = "0801-4711-2020";
  public static final LocalDate BORN = LocalDate.of(1956, 3, 29);
  public static final String BIRTH_PLACE = "Springfield, Illinois";
  public static final String PROFESSION = "Maestra";
  public static final String OCCUPATION = "Jubilada";
  public static final String ADDRESS = "Casa #12, Calle de Ejemplo, Roatán";

  /** Whether this, as it was sent, holds both address and surname: the form to register. */
  public static boolean registersBy(String sent) {
    String read = Decoded.of(sent).text().replace('+', ' ').toLowerCase(Locale.ROOT);
    return read.contains(EMAIL) && read.contains(SURNAME.toLowerCase(Locale.ROOT));
  }
}
