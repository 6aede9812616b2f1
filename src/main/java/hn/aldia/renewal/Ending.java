package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.text.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a state in the portal's words ends a request. The guide knows {@code ASIGNADA}, {@code EN
 * ESPERA} and {@code aprobado}; any state that is not understood ends nothing.
 */
public final class Ending {
  private static final Map<End, Pattern> WORDS =
      new EnumMap<>(
          Map.of(
              End.APPROVED,
              Pattern.compile("\\b(aprobad[oa]|autorizad[oa]|approved)\\b"),
              End.REFUSED,
              Pattern.compile(
                  "\\b(rechazad|denegad|desestimad|inadmi|improcedente|no procede"
                      + "|no (fue )?(aprobad|autorizad)|reprobad|refused|rejected|denied)"),
              End.LAPSED,
              Pattern.compile("\\b(vencid|expir(ad|o)|caduc(ad|o)|prescri|lapsed|expired)"),
              End.WITHDRAWN,
              Pattern.compile("\\b(cancelad|anulad|desisti|withdrawn)")));
  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(pre-?aprob|(por|para|de) (ser |su )?(apro|auto|revi|resol)|pendiente|en espera|aun |todavia"
              + " |en proceso|sera |parcial)");
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(asignad|en espera|en proceso|en tramite|en revision|pendiente|recibid|ingresad"
              + "|nuev[oa]|enviad|abiert|activ|solicitad|creada|iniciad)");

  private Ending() {}

  public static Optional<End> of(String state) {
    String folded = folded(state);
    if (NOT_YET.matcher(folded).find()) {
      return Optional.empty();
    }
    List<End> ends =
        WORDS.entrySet().stream()
            .filter(e -> e.getValue().matcher(folded).find())
            .map(Map.Entry::getKey)
            .toList();
    // "No aprobada" holds both words.
    return ends.contains(End.REFUSED) ? Optional.of(End.REFUSED) : ends.stream().findFirst();
  }

  /** Whether the words say that the office still has it in hand. */
  public static boolean isOpenForSure(String state) {
    return of(state).isEmpty() && OPEN.matcher(folded(state)).find();
  }

  private static String folded(String state) {
    return Folding.of(state).replaceAll("\\s+", " ");
  }
}
