package hn.aldia.mail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Codes of everybody else, with the portal's sender and the applicant's address put in so that they
 * protect nobody: only the words tell.
 */
final class StrangerTrials {
  private static final String[] SENTENCES = {
    "Banco {B}: su código de verificación es {C} para el pago a INSTITUTO NACIONAL DE MIGRACION por L 499.20.",
    "{B}: {C} es su código de seguridad. No lo comparta.",
    "Your {B} verification code is {C}. It expires in 10 minutes.",
    "Use code {C} for 20% off. Servicios de migración y visas.",
    "Immigration webinar. Meeting ID 812 3344 5566 Passcode: {C}",
    "{B}: reservation code {C}, immigration desk opens at 6:00.",
    "Server migration tonight. Use the access code {C} to enter the maintenance window.",
    "Database migration finished; rollback code {C}",
    "La migración del correo a la nube termina hoy. Su código de acceso es {C}",
    "Migración de servidores: ingrese el código {C} en el panel.",
    "Su código de reserva es {C}. Recuerde llenar el formulario de migración antes de volar.",
    "Código de rastreo {C}: su paquete llegó a aduana y migración.",
    "Cupón {C}: 2x1 en asesoría migratoria.",
    "Su código promocional {C} vence mañana.",
    "Código postal {C}, oficina de migración.",
    "Migración: código de expediente {C}.",
    "Oficina de Migración, código de trámite {C}, presentarse el lunes.",
    "Se adjunta el código fuente {C} de la migración.",
    "Password: {C} (demo server, migration branch)",
    "Your one-time passcode is {C}",
    "El código del portón es {C}.",
    "WiFi del hotel: clave {C}",
    "Confirmación de cita consular, código {C}. U.S. Embassy, Immigrant Visa Unit.",
    "Your USCIS online account access code is {C}. Immigration services.",
    "Instagram: {C} is your code to reset your password",
    "ALAM Turismo: su código de reserva es {C}, vuelo y hotel incluidos.",
    "Diagnostic-Code: SMTP; 550 5.1.1 <rosa.muestra@inm.gob.hn>... User unknown {C}",
    "Rubro código 12211, institución código 45, recibo TGR-{C}, INM.",
    "ALAM le recuerda: su contraseña debe tener 8 caracteres, letras y números (ejemplo: {C}).",
    "INM: su solicitud No. 1162 tiene el código de expediente {C}.",
    "Plataforma ALAM+: el código fue enviado a su teléfono. Soporte 2232-7800."
  };

  private final Eml eml;
  private final Random chance;

  StrangerTrials(long seed) {
    chance = new Random(seed);
    eml = new Eml(chance);
  }

  List<Trial> some(int count) {
    var trials = new ArrayList<Trial>();
    for (int i = 0; i < count; i++) {
      int kind = chance.nextInt(SENTENCES.length);
      String code = code();
      String text =
          eml.one("", "Hola Ana,\n\n", "Estimado cliente:\n\n")
              + SENTENCES[kind]
                  .replace("{C}", code)
                  .replace("{B}", eml.one("Banco Ejemplo", "Tigo", "Airbnb", "Claro", "Tienda"))
              + eml.one(
                  "",
                  "\n\nSaludos",
                  "\n\nPara dejar de recibir estos correos, haga clic aquí.",
                  "\n\n© 2026");
      boolean html = eml.often(0.4);
      byte[] mail =
          eml.of(
              "ALAM <no-responder@inm.gob.hn>",
              "ana@ejemplo.hn",
              eml.one(
                  "Aviso",
                  "Su código",
                  "Código de acceso",
                  "Confirmation",
                  "Migration notice",
                  SENTENCES[kind].matches(".*(?:ALAM|INM).*") ? "Aviso" : "Tu código es " + code),
              html ? "text/html" : "text/plain",
              html
                  ? "<p>"
                      + text.replace("<", "&lt;")
                          .replace(code, "<b>" + code + "</b>")
                          .replace("\n\n", "</p><p>")
                  : text);
      trials.add(new Trial("stranger", mail, "!pin"));
    }
    return trials;
  }

  private String code() {
    return eml.one(
            "482913",
            "SAVE20",
            "Xk29ab",
            "HMXK29AB",
            "7K2P9Q",
            "0042",
            "G-482913",
            "A1B2C3D4",
            "Casa2024",
            "KJHGFDQ")
        + eml.one("", String.valueOf(chance.nextInt(10)));
  }
}
