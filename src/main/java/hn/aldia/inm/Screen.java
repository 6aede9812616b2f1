package hn.aldia.inm;

import hn.aldia.runner.View;
import java.util.List;

/** The portal's screens, told apart by the words that the guide saw on them. */
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
  private static final List<String> REGISTERING =
      List.of("clase de persona", "tipo de persona", "clase persona");
  private static final List<String> OFFERING =
      List.of("registrarse", "registrese", "registrar", "crear cuenta");
  private static final List<String> LEADING_ON = List.of("servicios en linea", "servicios online");
  private static final List<String> SIGNED_IN =
      List.of("lista de solicitudes", "nueva solicitud", "cerrar ses");
  private static final List<String> SIGNING_IN =
      List.of("iniciar ses", "inicie ses", "inicio de ses", "ingresar");
  private static final List<String> PERMANENT =
      List.of(
          "confirmar contra",
          "confirme ",
          "confirmacion de contra",
          "repetir contra",
          "repita ",
          "nueva contra",
          "nueva clave",
          "contrasena nueva",
          "contrasena permanente",
          "crear contra",
          "cree su contra");

  static Screen of(View view) {
    String text = Said.folded(view.text());
    if (any(REGISTERING, text)) {
      return REGISTRATION_FORM;
    }
    boolean signedIn = any(SIGNED_IN, text);
    boolean signingIn = any(SIGNING_IN, text);
    boolean permanent = any(PERMANENT, text);
    // Counting boxes is a look at the whole page: only where it can tell anything.
    int boxes = signedIn || signingIn || permanent ? view.boxes() : 0;
    if (signedIn && (boxes < 2 || !signingIn)) {
      return INSIDE;
    }
    if (boxes >= 2 && (signingIn || permanent)) {
      return boxes >= 4 || permanent ? NEW_PASSWORD : SIGN_IN;
    }
    if (any(OFFERING, text)) {
      return SERVICES;
    }
    return any(LEADING_ON, text) ? HOME : UNKNOWN;
  }

  private static boolean any(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }
}
