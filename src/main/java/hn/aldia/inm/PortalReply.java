package hn.aldia.inm;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the portal said after a step, in its own words, and what it means by them. The portal's
 * error texts are unknown, so meanings are read from the words such texts cannot do
 * without.
 */
record PortalReply(Meaning meaning, String words) {
  enum Meaning {
    /** Nothing is said of the step itself: it may have gone through. */
    OUT_OF_ORDER(
        "\\bno (esta|se encuentra) disponible",
        "\\b(intente|intentelo|pruebe)\\b.{0,20}\\bmas tarde",
        "\\b(error|falla|problema)s? (de|en la|con la) (conexion|red|comunicacion|servidor)",
        "\\b(fuera de (servicio|linea)|tiempo de espera|time ?d? ?-?out|service unavailable)",
        "\\berror (code )?5\\d\\d\\b"),
    ALREADY_REGISTERED(
        "\\bya\\b.{0,60}\\b(registr(?!\\w*[oa]s\\b)|exist|utiliz|en uso|asociad)",
        "\\b(correo|e-?mail|usuario|cuenta)\\b.{0,40}\\b(existe|registrad[oa] (previa|anterior)mente|en uso)",
        "\\balready\\b.{0,30}\\b(registered|exists|in use|taken)"),
    PIN_EXPIRED(
        "\\b(expir|venci|caduc)",
        "\\b(siguiente|proximo|otro) dia\\b",
        "\\bmanana\\b.{0,60}\\b(intent|comenz|empez)",
        "\\bya no (es valid|sirve|funciona|esta vigente)"),
    WRONG_ENTRY(
        "\\b(pin|codigo|contrasena|clave|credencial\\w*|datos|pasword|usuario)\\b.{0,60}"
            + "\\b(incorrect|invalid|errone|equivocad|no (es |son )?(valid|correct)|no coincid|no exist|wrong)",
        "\\b(incorrect|invalid|errone|wrong)\\w*.{0,40}\\b(pin|codigo|contrasena|clave|credencial|datos|usuario)"),
    DONE(
        "\\b(contrasena|clave|registro|cuenta|usuario)\\b.{0,30}\\b(cread|guardad|actualizad|establecid|cambiad|asignad|completad|realizad|recibid)[oa]\\b",
        "\\b(exito|exitosa\\w*|correctamente|satisfactoria\\w*|bienvenid)",
        "\\b(enviad[oa]|hemos enviado|se envio|revise|verifique)\\b.{0,60}\\b(correo|e-?mail|bandeja)",
        "\\bregistrad[oa] con\\b"),
    UNKNOWN("");

    private final Pattern signs;

    Meaning(String... signs) {
      this.signs = Pattern.compile(String.join("|", signs));
    }

    private boolean of(String folded) {
      return signs.matcher(folded).find();
    }
  }

  private static final Pattern TELLS_NOTHING =
      Pattern.compile("^(si|cuando|para|usuarios?( ya)? registrados)\\b");
  private static final Pattern WAITING =
      Pattern.compile(
          "^\\W*(cargando|procesando|enviando|verificando|validando|espere|por favor,? espere|un momento|loading)\\b");

  static PortalReply of(String words) {
    String folded = folded(words);
    if (folded.contains("?") || TELLS_NOTHING.matcher(folded).find()) {
      // "¿Ya está registrado?", "Si ya tiene cuenta…" and "Usuarios ya registrados" state nothing.
      return new PortalReply(Meaning.UNKNOWN, words.strip());
    }
    if (Meaning.ALREADY_REGISTERED.of(folded) && Meaning.DONE.of(folded)) {
      // "Ya está registrado: revise su correo"
      return new PortalReply(Meaning.DONE, words.strip());
    }
    for (Meaning meaning : Meaning.values()) {
      if (meaning.of(folded)) {
        return new PortalReply(meaning, words.strip());
      }
    }
    throw new AssertionError("UNKNOWN fits everything");
  }

  /** Whether they only ask for patience. */
  static boolean isWaiting(String words) {
    return WAITING.matcher(folded(words)).find();
  }

  static String withoutNumbers(String words) {
    return words.replaceAll("[\\d\\s:.]+|\\b[ap]\\.?\\s?m\\b\\.?", "");
  }

  boolean means(Meaning other) {
    return meaning == other;
  }

  /**
   * Lower case, no accents, single spaces: words are compared as a person reads them. Spanish has
   * no double s: {@code Session} is {@code Sesión}, misspelt.
   */
  static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\s\\u00a0\\u200b]+", " ")
        .toLowerCase(Locale.ROOT)
        .replace("ss", "s")
        .strip();
  }
}
