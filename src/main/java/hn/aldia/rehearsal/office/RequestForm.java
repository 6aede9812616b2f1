package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import hn.aldia.rehearsal.portal.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of both steps as it was sent, and what the portal has against it. */
record RequestForm(Form sent) {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Map<String, String> TYPES =
      Map.of("1", "RENOVAR CARNET (ADULTO)", "2", "RENOVAR CARNET (MENORES)", "3", "PRORROGAS");

  /** By their names, each with its label. */
  private static final List<String[]> FIELDS =
      Shipped.rows(RequestForm.class, "fields.txt").map(row -> row.split(" \\| ", 2)).toList();

  public static String type(String code) {
    return TYPES.getOrDefault(code, "");
  }

  public String type() {
    return type(sent.text("tipo"));
  }

  /** By field; empty: all is well. */
  Map<String, String> errors(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    for (String[] field : FIELDS) {
      if (sent.text(field[0]).isEmpty()) {
        errors.put(field[0], "El campo " + field[1] + " es requerido");
      }
    }
    if (!errors.containsKey("nacimiento")
        && birthDate().filter(day -> day.isBefore(today)).isEmpty()) {
      errors.put("nacimiento", "La Fecha de Nacimiento no es válida");
    }
    for (String field : List.of("documento", "documento-2")) {
      if (!errors.containsKey(field) && !sent.text(field).matches("[A-Za-z0-9-]{4,20}")) {
        errors.put(field, "El número de documento no es válido");
      }
    }
    return errors;
  }

  /** The birth date as yyyy-mm-dd, all else as sent. */
  Map<String, String> stored() {
    var stored = new HashMap<String, String>();
    FIELDS.forEach(field -> stored.put(field[0], sent.text(field[0])));
    birthDate().ifPresent(day -> stored.put("nacimiento", day.toString()));
    return stored;
  }

  private Optional<LocalDate> birthDate() {
    String written = sent.text("nacimiento");
    try {
      return Optional.of(
          written.contains("/") ? LocalDate.parse(written, TYPED) : LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
