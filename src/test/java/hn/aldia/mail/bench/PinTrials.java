package hn.aldia.mail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PIN mails as a portal may write them: every make of code in every sentence and dress. */
final class PinTrials {
  private static final String[] SENTENCES = {
    "La aplicación le a generado el siguiente código {C} el cual debe ingresar junto a la dirección de correo que registro.",
    "La aplicación le ha generado el siguiente código {C} el cual debe ingresar junto a la dirección de correo que registró.",
    "El sistema le ha generado el siguiente PIN temporal {C}, el cual debe ingresar junto con su correo electrónico.",
    "Plataforma ALAM+ del INM. Su PIN es {C}.",
    "Su código de acceso de ALAM+ es {C}",
    "{C} es tu código de ALAM",
    "{C} es su código de acceso a la plataforma ALAM+.",
    "Ingrese {C} como código en ALAM",
    "Ingrese el código {C} en la plataforma ALAM+ para continuar.",
    "Para activar su cuenta en el portal del INM digite el siguiente código: {C}",
    "Su contraseña temporal de ALAM+ es: {C}",
    "Su clave temporal para el portal de servicios en línea migratorios: {C}",
    "ALAM+: PIN temporal {C}. No lo comparta con nadie.",
    "Código de verificación ALAM+: {C}. Válido por 24 horas.",
    "Estimado usuario, su PIN temporal del Instituto Nacional de Migración es {C}.",
    "Use el código {C} para iniciar sesión en ALAM+.",
    "Your temporary PIN for ALAM+ is {C}.",
    "National Institute of Migration: your access code is {C}",
    "Utilice {C} como su PIN de ingreso a ALAM+.",
    "Código: {C}\n\nPlataforma ALAM+ del INM.",
    "Plataforma ALAM+.\n\nSu PIN:\n\n{C}\n\nConsérvelo.",
    "El código que la plataforma ALAM+ generó para usted es el siguiente: {C}",
    "Le damos la bienvenida al INM. PIN={C}"
  };

  private static final String[] BEFORE = {
    "Bienvenido a la plataforma ALAM+ del INM.\n\nEl Instituto Nacional de Migración de la cordial bienvenida a la aplicación de servicios en línea migratorios.\n\n",
    "Estimada Ana:\n\n",
    "",
    "ALAM+\n\n"
  };
  private static final String[] BEHIND = {
    "",
    "\n\nNo responda a este correo.",
    "\n\nTel. 2232-7800, ext. 190. © 2026 INM",
    "\n\nEste código vence en 24 horas. Si usted no lo solicitó, llame al 22327800.",
    "\n\nSaludos,\nInstituto Nacional de Migración\nhttps://www.inm.gob.hn"
  };

  private final Eml eml;
  private final Random chance;

  PinTrials(long seed) {
    chance = new Random(seed);
    eml = new Eml(chance);
  }

  List<Trial> some(int count) {
    var trials = new ArrayList<Trial>();
    while (trials.size() < count) {
      trials.add(one());
    }
    return trials;
  }

  private Trial one() {
    String kind = eml.one("mixed", "digits", "capitals", "both cases", "signs", "groups", "small");
    String shown = code(kind);
    String code = shown.replace(" ", "");
    boolean html = eml.often(0.55);
    String text = eml.one(BEFORE) + eml.one(SENTENCES).replace("{C}", "\u0001") + eml.one(BEHIND);
    String body = html ? html(text, shown) : text.replace("\u0001", shown);
    String from =
        eml.one(
            "ALAM <no-responder@inm.gob.hn>",
            "notificaciones@gmail.example",
            "\"INM\" <a@correo.example>");
    String subject =
        eml.one(
            "Bienvenido",
            "ALAM+",
            "Registro en línea",
            "Código de acceso",
            "Bienvenido a la plataforma ALAM+");
    byte[] mail = eml.of(from, "ana@ejemplo.hn", subject, html ? "text/html" : "text/plain", body);
    return new Trial("pin: " + kind + (html ? ", html" : ", plain"), mail, "pin " + code);
  }

  private String html(String text, String shown) {
    String escaped = shown.replace("&", "&amp;").replace("<", "&lt;");
    String dressed =
        eml.one(
                "<u>{C}</u>",
                "<b><u>{C}</u></b>",
                "<strong>{C}</strong>",
                "{C}",
                "<span style=\"text-decoration:underline\">{C}</span>",
                "<font size=5>{C}</font>")
            .replace("{C}", escaped);
    String paragraphs =
        "<p>" + text.replace("\n\n", "</p>\n<p>").replace("\u0001", dressed) + "</p>";
    return eml.one("", "<html><head><style>.x{color:#333}</style></head><body>", "<table><tr><td>")
        + paragraphs;
  }

  private String code(String kind) {
    return switch (kind) {
      case "digits" -> string("0123456789", eml.between(4, 12));
      case "capitals" -> string("BCDFGHJKLMNPQRSTVWXZ", eml.between(5, 12));
      case "both cases" ->
          "aB"
              + string("abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789", eml.between(4, 10))
              + "7";
      case "signs" ->
          string("ABCdefGHk23456789", 4)
              + eml.one("#", "$", "%", "&", "+", "@", "_", "*", "=", "-", "/")
              + string("abcDEFkm23456789", eml.between(3, 6));
      case "groups" ->
          string("ABCDEFGHKLM2345", 3)
              + "7 "
              + string("NPQRSTUV2345", 3)
              + "4"
              + eml.one("", " 3S");
      case "small" -> string("abcdefhkmnpqrstuvwxz", 4) + string("23456789", 3);
      default ->
          string("ABCDEFGHJKLMNPQRSTUVWXYZ", 2)
              + eml.between(2, 9)
              + string("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", eml.between(2, 9));
    };
  }

  private String string(String of, int length) {
    var string = new StringBuilder();
    for (int i = 0; i < length; i++) {
      string.append(of.charAt(chance.nextInt(of.length())));
    }
    return string.toString();
  }
}
