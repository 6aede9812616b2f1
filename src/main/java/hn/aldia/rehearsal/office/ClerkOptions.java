package hn.aldia.rehearsal.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * How the officer of the bundled office behaves. The names are invented.
 *
 * @param pace between what the officer does and what they do next
 * @param comes whether an officer takes the request at all
 * @param onPortal their name as the list shows it
 * @param name their name as the mails say it
 * @param days "Su solicitud expira en N días"
 * @param questions how often they write before they decide: 1 asks for documents, 2 asks something
 *     else as well
 * @param decision the state in the end; {@code aprobado} brings the constancia
 */
@RecordBuilder
public record ClerkOptions(
    Duration pace,
    boolean comes,
    String onPortal,
    String name,
    String email,
    int days,
    int questions,
    String decision)
    implements ClerkOptionsBuilder.With {
  public static final String APPROVED = "aprobado";

  public static ClerkOptions standard() {
    return new ClerkOptions(
        Duration.ofMillis(800),
        true,
        "Rosa Elena",
        "Rosa Elena Muestra Modelo",
        "rosa.muestra@inm.gob.hn",
        5,
        1,
        APPROVED);
  }
}
