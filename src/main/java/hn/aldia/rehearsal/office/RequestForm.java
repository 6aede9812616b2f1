package hn.aldia.rehearsal.office;

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
  private static final List<Map.Entry<String, String>> LABELS =
      List.of(
          Map.entry("tipo-documento", "Tipo Documento"),
          Map.entry("documento", "Documento"),
          Map.entry("motivo", "Motivo"),
          Map.entry("nombre", "Nombre Completo"),
          Map.entry("nacimiento", "Fecha de Nacimiento"),
          Map.entry("lugar", "Lugar de Nacimiento"),
          Map.entry("sexo", "Sexo"),
          Map.entry("estado-civil", "Estado Civil"),
          Map.entry("nacionalidad", "Nacionalidad"),
          Map.entry("tipo-documento-2", "Tipo Documento"),
          Map.entry("documento-2", "Documento #"),
          Map.entry("profesion", "Profesión"),
          Map.entry("ocupacion", "Ocupación"),
          Map.entry("direccion", "Dirección Exacta"));

  public static String type(String code) {
    return TYPES.getOrDefault(code, "");
  }

  public String type() {
    return type(sent.text("tipo"));
  }

  /** By field; empty: all is well. */
  Map<String, String> errors(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    for (Map.Entry<String, String> field : LABELS) {
      if (sent.text(field.getKey()).isEmpty()) {
        errors.put(field.getKey(), "El campo " + field.getValue() + " es requerido");
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
    LABELS.forEach(field -> stored.put(field.getKey(), sent.text(field.getKey())));
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
