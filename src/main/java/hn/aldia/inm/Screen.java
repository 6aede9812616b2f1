package hn.aldia.inm;

import hn.aldia.page.Glance;
import hn.aldia.runner.View;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The portal's screens, told apart by what a person can do there: the words of the guide on what
 * can be clicked, chosen from and written in. The same words in running text tell nothing.
 */
enum Screen {
  /** {@code Clase de Persona}, {@code Apellido}, … */
  REGISTRATION_FORM,
  /** Signed in: the list of requests, or the menu that leads to it. */
  INSIDE,
  /** More boxes than e-mail and PIN: the 3rd and 4th, for the permanent password. */
  NEW_PASSWORD,
  /** E-mail and PIN or password, and {@code Iniciar Session}. */
  SIGN_IN,
  /** {@code Registrarse} is offered. */
  SERVICES,
  /** {@code SERVICIOS EN LINEA}. */
  HOME,
  UNKNOWN;

  // The same wordings as in scenarios/inm/: what is clicked there is recognised here.
  private static final Pattern REGISTERING = Pattern.compile("(clase (de )?|tipo de )persona");
  private static final Pattern OFFERING =
      Pattern.compile("\\W*(registrarse|registrese|registrar|crear cuenta)\\W*");
  private static final Pattern LEADING_ON = Pattern.compile("\\bservicios (en linea|online)\\b");
  private static final Pattern LISTING = Pattern.compile("\\blista de solicitudes\\b");
  private static final Pattern SIGNED_IN =
      Pattern.compile(
          "\\b(nueva solicitud\\W*$|(cerrar|salir de( la)?|finalizar) sesion)|^\\W*salir\\W*$");
  private static final Pattern SIGNING_IN =
      Pattern.compile(
          "\\b(iniciar|inicie|inicio de) sesion\\b|^\\W*(ingresar|entrar|acceder)\\W*$");
  private static final Pattern PERMANENT =
      Pattern.compile(
          "\\b((confirm(ar|e|acion)|repetir|repita)\\b.{0,12}\\b(contrasena|clave)"
              + "|nueva (contrasena|clave)|contrasena (nueva|permanente))");

  private static final Pattern OF_A_PERSON =
      Pattern.compile("\\b(apellidos?|nombres?|telefono|celular)\\b");

  private static final int ALL_FOUR = 4;

  static Screen of(View view) {
    return of(view.glance());
  }

  static Screen of(Glance seen) {
    String text = PortalReply.folded(seen.text());
    int boxes = seen.boxes();
    if (REGISTERING.matcher(text).find()
        && (boxes >= 3 || shows(REGISTERING, seen.choices()) || labels(REGISTERING, seen))) {
      return REGISTRATION_FORM;
    }
    boolean signingIn = shows(SIGNING_IN, seen.offers());
    boolean registering = offersRegistration(seen);
    int secret = seen.secretBoxes();
    if (secret < 2
        && !registering
        && !signingIn
        && (LISTING.matcher(text).find() || shows(SIGNED_IN, seen.offers()))) {
      return INSIDE;
    }
    if ((registering || signingIn) && asksForPerson(seen)) {
      return REGISTRATION_FORM;
    }
    if (boxes >= 2 && asksForPermanent(seen, signingIn)) {
      return NEW_PASSWORD;
    }
    if (boxes >= 2 && signingIn) {
      return SIGN_IN;
    }
    if (registering) {
      return SERVICES;
    }
    return leadsToServices(seen) ? HOME : UNKNOWN;
  }

  /** Whether {@code Registrarse} can be clicked: a sign-in page may offer it, or only lead on. */
  static boolean offersRegistration(Glance seen) {
    return seen.offers().stream()
        .map(PortalReply::folded)
        .anyMatch(o -> OFFERING.matcher(o).matches());
  }

  static boolean leadsToServices(Glance seen) {
    return shows(LEADING_ON, seen.offers());
  }

  /** Whether the page in front of us is one for who is not signed in. */
  static boolean isOutside(View view) {
    return switch (of(view.glance())) {
      case SIGN_IN, NEW_PASSWORD, SERVICES, HOME, REGISTRATION_FORM -> true;
      case INSIDE, UNKNOWN -> false;
    };
  }

  static boolean showsList(View view) {
    return LISTING.matcher(PortalReply.folded(view.text())).find();
  }

  /**
   * A list without a label shows no more what it is for once something was chosen: the names of the
   * boxes still tell, until the portal has answered.
   */
  private static boolean asksForPerson(Glance seen) {
    long names =
        seen.boxNames().stream()
            .filter(n -> OF_A_PERSON.matcher(PortalReply.folded(n)).find())
            .count();
    return names >= 2;
  }

  private static boolean asksForPermanent(Glance seen, boolean signingIn) {
    return seen.secretBoxes() >= 2
        || (seen.secretBoxes() == 0 && seen.boxes() >= ALL_FOUR && signingIn)
        || shows(PERMANENT, seen.boxNames());
  }

  /** Whether the words stand alone on a line, as the name of something does. */
  private static boolean labels(Pattern words, Glance seen) {
    return seen.text()
        .lines()
        .map(line -> PortalReply.folded(line).replaceAll("[^\\p{L} ]", "").strip())
        .anyMatch(line -> words.matcher(line).matches());
  }

  private static boolean shows(Pattern words, List<String> names) {
    return names.stream().anyMatch(name -> words.matcher(PortalReply.folded(name)).find());
  }
}
