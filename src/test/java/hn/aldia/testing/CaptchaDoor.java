package hn.aldia.testing;

import java.net.URI;

/**
 * A portal's sign-in page behind a captcha. The captchas are stand-ins with the real ones' names
 * for their elements; where a test wants a person, one presses on as soon as our card is shown.
 */
public enum CaptchaDoor {
  RECAPTCHA_BOX("<iframe title='reCAPTCHA' width=304 height=78 src='%s'></iframe>"),
  HCAPTCHA_BOX("<iframe width=304 height=78 src='%s?hcaptcha.com/&frame=checkbox'></iframe>"),
  TURNSTILE("<iframe width=304 height=78 src='%s?challenges.cloudflare.com/'></iframe>"),
  /** Asks only who has clicked. */
  RECAPTCHA_PICTURES(
      "<div id=reto hidden><iframe title='recaptcha challenge' src='%s'></iframe></div>"),
  /** Of the portal's own making: words alone tell that it is there. */
  HOME_MADE("<label><input type=checkbox id=yo> No soy un robot</label>");

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Ingreso</title></head><body>
      <p>Plataforma ALAM+</p>
      <p>Correo <input id="u"></p><p>Contraseña <input id="p" type="password"></p>
      %s
      <textarea name="%s" id="t" hidden></textarea>
      <p id="m"></p>
      <button id="go">Iniciar Session</button>
      <script>
      const t = document.getElementById('t'), reto = document.getElementById('reto');
      const yo = document.getElementById('yo'), m = document.getElementById('m');
      const inside = () => document.body.innerHTML =
        '<h1>Lista de Solicitudes</h1><a href="#">Cerrar Sesión</a>';
      document.getElementById('go').onclick = () => {
        if (t.value || (yo && yo.checked)) inside();
        else if (reto) reto.hidden = false;
        else m.textContent = yo ? 'Marque la casilla' : 'Complete el captcha';
      };
      const person = () => {
        if (yo) { yo.checked = true; document.getElementById('go').click(); return; }
        t.value = 'pasado';
        if (reto) { reto.remove(); inside(); }
      };
      if (location.search.includes('persona')) {
        const look = setInterval(() => {
          if (document.querySelector('[data-aldia=hand-over]')) { clearInterval(look); person(); }
        }, 50);
      }
      </script></body></html>
      """;

  private final String widget;

  CaptchaDoor(String widget) {
    this.widget = widget;
  }

  /** With nobody at the window. */
  public URI alone() {
    String frame = Web.page("captcha/frame", "<p>No soy un robot</p>").getPath();
    String token = this == HOME_MADE ? "nada" : "g-recaptcha-response";
    return Web.page("portal/" + name(), PAGE.formatted(widget.formatted(frame), token));
  }

  /** With somebody who passes it when they are asked to. */
  public URI withPerson() {
    return URI.create(alone() + "?persona");
  }
}
