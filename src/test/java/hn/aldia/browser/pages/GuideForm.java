package hn.aldia.browser.pages;

import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import java.util.List;

/** A form of the guide: its words in its order, and the page's buttons. */
public record GuideForm(String name, List<Entry> entries, List<String> buttons) {

  /**
   * @param label as the page shows it
   * @param hint the placeholder, empty for none
   */
  public record Entry(Kind kind, String label, String hint, List<String> options) {
    public Target target() {
      return label.equals("Estdo Civil")
          ? Target.of("Estado Civil", "Estdo Civil")
          : Target.of(label);
    }
  }

  public enum Kind {
    TEXT(Purpose.TEXT),
    AREA(Purpose.TEXT),
    SELECT(Purpose.CHOICE),
    TICKS(Purpose.CHOICE);

    public final Purpose purpose;

    Kind(Purpose purpose) {
      this.purpose = purpose;
    }
  }

  private static final String SHOWN = ">> SELECCIONAR <<";

  public static List<GuideForm> all() {
    return List.of(registration(), stepOne(), stepTwo(), treasury());
  }

  public static GuideForm registration() {
    return new GuideForm(
        "registro",
        List.of(
            select("Clase de Persona", "Nacional", "Extranjero"),
            text("Apellido", ""),
            text("Nombres", ""),
            text("Correo", ""),
            text("Teléfono", "")),
        List.of("Registrarse"));
  }

  public static GuideForm stepOne() {
    return new GuideForm(
        "paso 1",
        List.of(
            select("Tipo Documento", SHOWN, "IDENTIDAD", "CARNET EXTRANJERO", "PASAPORTE"),
            text("Documento", "Documento Aquí"),
            new Entry(Kind.AREA, "Motivo", "Escribir Aquí, el porqué de la solicitud", List.of())),
        List.of("Click aquí siguiente paso"));
  }

  public static GuideForm stepTwo() {
    return new GuideForm(
        "paso 2",
        List.of(
            text("Nombre Completo", ""),
            text("Fecha de Nacimiento", ""),
            text("Lugar de Nacimiento", ""),
            new Entry(Kind.TICKS, "Sexo", "", List.of("(F)", "(M)")),
            text("Estdo Civil", ""),
            select("Nacionalidad", SHOWN, "HONDURAS", "URUGUAY", "ESTADOS UNIDOS"),
            select("Tipo Documento", SHOWN, "IDENTIDAD", "CARNET EXTRANJERO"),
            text("Documento #", "Documento Aqui"),
            text("Profesión", "Profecion Aqui"),
            text("Ocupación", "Ocupacion Aqui"),
            text("Dirección Exacta", "Ocupacion Aqui")),
        List.of("Cancelar", "Enviar"));
  }

  public static GuideForm treasury() {
    return new GuideForm(
        "TGR-1",
        List.of(
            select("Tipo identificación", "Identidad", "Otro"),
            text("Número de identificación", ""),
            text("Nombre o Razón Social", ""),
            select("Institución", "Seleccione", "45 - Instituto Nacional de Migración"),
            select("Rubro", "Seleccione", "12211 - Permisos y Renovaciones Migratorias"),
            text("Monto", "")),
        List.of("Generar"));
  }

  private static Entry text(String label, String hint) {
    return new Entry(Kind.TEXT, label, hint, List.of());
  }

  private static Entry select(String label, String... options) {
    return new Entry(Kind.SELECT, label, "", List.of(options));
  }
}
