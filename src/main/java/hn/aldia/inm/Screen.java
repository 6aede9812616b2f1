package hn.aldia.inm;

import hn.aldia.scenario.map.Recognised;
import java.util.Arrays;
import java.util.Optional;

/** The portal's screens as flows speak of them; how they are known stands in the map. */
enum Screen {
  /** {@code Clase de Persona}, {@code Apellido}, … */
  REGISTRATION_FORM("registration"),
  /** More boxes than e-mail and PIN: the 3rd and 4th, for the permanent password. */
  NEW_PASSWORD("new-password"),
  /** E-mail and PIN or password, and {@code Iniciar Session}. */
  SIGN_IN("sign-in"),
  /** The e-mail alone; the password comes behind it. */
  SIGN_IN_NAME("sign-in-name"),
  /** {@code Registrarse} is offered, or {@code Iniciar Session}. */
  SERVICES("services"),
  /** {@code SERVICIOS EN LINEA}. */
  HOME("home"),
  /** Many services, and ours is one of them. */
  CATALOGUE("catalogue"),
  /** It says that we are no more signed in. */
  ENDED("ended"),
  /** The list of requests. */
  LIST("list"),
  /** Where a kind of request is chosen. */
  KINDS("kinds"),
  /** {@code Paso1}. */
  REQUEST_DATA("request-data"),
  /** {@code Paso2}. */
  REQUEST_FORM("request-form"),
  /** Signed in, and asked for what may be left for another day. */
  WELCOME("welcome"),
  /** Signed in: the menu that leads to the list. */
  INSIDE("inside"),
  UNKNOWN("unknown");

  private final String name;

  Screen(String name) {
    this.name = name;
  }

  /** As the map calls it. */
  String inTheMap() {
    return name;
  }

  static Screen of(Recognised seen) {
    return Arrays.stream(values()).filter(s -> seen.is(s.name)).findFirst().orElse(UNKNOWN);
  }

  static Optional<Screen> named(String inTheMap) {
    return Arrays.stream(values()).filter(s -> s.name.equals(inTheMap)).findFirst();
  }

  /** Whether only who is signed in comes there. */
  boolean isInside() {
    return switch (this) {
      case INSIDE, WELCOME, LIST, KINDS, REQUEST_DATA, REQUEST_FORM -> true;
      case REGISTRATION_FORM,
          NEW_PASSWORD,
          SIGN_IN,
          SIGN_IN_NAME,
          SERVICES,
          HOME,
          CATALOGUE,
          ENDED,
          UNKNOWN ->
          false;
    };
  }

  /** Whether it is for who is not signed in. */
  boolean isOutside() {
    return this != UNKNOWN && !isInside();
  }
}
