package hn.aldia.mail.bench;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What officers write of time limits; the mail is of Monday, 2 November 2026. */
final class LimitTrials {
  static final String INTRODUCTION =
      "Le a enviado un mensaje Rosa Muestra Modelo (rosa.muestra@inm.gob.hn)\nSolicitud: # 1162\nEstado: EN ESPERA\nObservación: ";

  private static final RuleBasedNumberFormat SPANISH =
      new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat ENGLISH =
      new RuleBasedNumberFormat(ULocale.forLanguageTag("en"), RuleBasedNumberFormat.SPELLOUT);

  private static final String[] SENTENCES = {
    "Su solicitud expira en {T}.",
    "SU SOLICITUD EXPIRA EN {T}",
    "Su solicitud vence en {T}",
    "Su solicitud va a expirar en {T}.",
    "La solicitud caduca en {T}.",
    "Su trámite vence dentro de {T}.",
    "Le quedan {T} para enviar los documentos.",
    "Tiene {T} para presentar la documentación.",
    "Debe subsanar en el plazo de {T}.",
    "Debera subsanar en un plazo de {T} habiles",
    "Cuenta con un plazo de {T} para completar su solicitud.",
    "Favor enviar la documentación en un plazo máximo de {T}.",
    "Dispone de {T} para remitir lo solicitado.",
    "EL RECIBO TGR VENCE EN 30 DIAS. Su solicitud expira en {T}.",
    "Su pasaporte vence en 90 días; su solicitud expira en {T}.",
    "Su solicitud expirará en {T} si no envía los documentos.",
    "En {T} expira su solicitud.",
    "Solicitud por vencer en {T}.",
    "Envíe los documentos dentro de {T}.",
    "Su solicitud será cancelada en {T} si no responde."
  };
  private static final String[] IN_ENGLISH = {
    "Your request expires in {T}.",
    "Your request will expire in {T}.",
    "You have {T} to send the documents.",
    "Your request will lapse in {T}.",
    "Please send the documents within {T}."
  };
  private static final String[] NONE = {
    "Su pasaporte vence en {T}.",
    "El recibo TGR vence en {T}.",
    "SU CARNET VENCE EN {T}",
    "Le responderemos en un plazo de {T}.",
    "Hace {T} recibimos su solicitud.",
    "Su solicitud será atendida dentro de {T}.",
    "El enlace expira en {T}.",
    "Favor enviar constancia."
  };
  private static final String[] UNREAD = {
    "Su solicitud expira en pocos días.",
    "Su solicitud vence en XX días.",
    "Debe enviar los documentos en un plazo de algunos días.",
    "Su solicitud expira pronto."
  };

  private final Eml eml;

  LimitTrials(long seed) {
    eml = new Eml(new Random(seed));
  }

  List<Trial> some(int count) {
    var trials = new ArrayList<Trial>();
    for (int i = 0; i < count; i++) {
      trials.add(one());
    }
    return trials;
  }

  private Trial one() {
    if (eml.often(0.05)) {
      String sentence = eml.one(UNREAD);
      return trial("limit: unread", sentence, "unread: ");
    }
    if (eml.often(0.15)) {
      return trial(
          "limit: none", eml.one(NONE).replace("{T}", time("es", eml.between(2, 60))), "- days");
    }
    boolean english = eml.often(0.15);
    int days = eml.between(1, 99);
    String sentence = english ? eml.one(IN_ENGLISH) : eml.one(SENTENCES);
    String unit = eml.one("days", "days", "days", "hours", "weeks", "date");
    if (unit.equals("date") && !english) {
      int day = eml.between(3, 28);
      String date =
          eml.one(
              day + " de noviembre",
              day + " de noviembre de 2026",
              String.format(Locale.ROOT, "%02d/11/2026", day));
      String dated =
          eml.one(
              "Su solicitud expira el {T}.",
              "Debe enviar los documentos a más tardar el {T}.",
              "Envíe la documentación antes del {T}.",
              "Fecha límite para enviar los documentos: {T}.");
      return trial("limit: date", dated.replace("{T}", date), (day - 2) + " days");
    }
    if (unit.equals("hours")) {
      int n = eml.one(24, 48, 72, 96);
      return trial(
          "limit: hours",
          sentence.replace(" habiles", "").replace("{T}", n + (english ? " hours" : " horas")),
          n / 24 + " days");
    }
    if (unit.equals("weeks")) {
      int n = eml.between(1, 4);
      String spelt = english ? ENGLISH.format(n) : n == 1 ? "una" : SPANISH.format(n);
      String word = english ? (n == 1 ? " week" : " weeks") : n == 1 ? " semana" : " semanas";
      return trial(
          "limit: weeks",
          sentence.replace(" habiles", "").replace("{T}", eml.one(spelt, String.valueOf(n)) + word),
          n * 7 + " days");
    }
    return trial(
        "limit: days", sentence.replace("{T}", time(english ? "en" : "es", days)), days + " days");
  }

  private String time(String language, int days) {
    boolean english = language.equals("en");
    String spelt =
        english
            ? ENGLISH.format(days)
            : SPANISH.format(days).replaceAll("uno$", "un").replaceAll("veintiuno$", "veintiún");
    String unit =
        english
            ? (days == 1 ? "day" : "days")
            : days == 1
                ? eml.one("día", "dia")
                : eml.one("días", "dias", "DIAS", "días hábiles", "días calendario");
    return eml.one(
        days + " " + unit,
        spelt + " " + unit,
        spelt + " (" + days + ") " + unit,
        "(" + days + ") " + spelt + " " + unit,
        days + " (" + spelt + ") " + unit,
        spelt.toUpperCase(Locale.ROOT) + " " + unit);
  }

  private Trial trial(String kind, String sentence, String told) {
    String text =
        INTRODUCTION + eml.one("", "FAVOR ENVIAR EL RECIBO. ", "GOOD MORNING ANA. ") + sentence;
    byte[] mail =
        eml.of("ALAM <no-responder@inm.gob.hn>", "ana@ejemplo.hn", "Mensaje", "text/plain", text);
    return new Trial(
        kind,
        mail,
        "message 1162 | Rosa Muestra Modelo | rosa.muestra@inm.gob.hn | EN ESPERA | " + told);
  }
}
