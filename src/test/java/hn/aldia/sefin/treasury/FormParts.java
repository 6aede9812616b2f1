package hn.aldia.sefin.treasury;

/** The plain parts of the treasury's form, one of which a test puts in another way. */
final class FormParts {
  static final String WHO =
      "<p><label>Tipo identificación <select id=k><option>RTN<option>Otro</select></label>"
          + "<p><label>Número de identificación <input id=n></label>"
          + "<p><label>Nombre o Razón Social <input id=w size=60></label>";
  static final String INSTITUTION =
      "<p><label>Institución <select id=i><option>Seleccione<option>145 - Servicio Nacional de Sanidad"
          + "<option>45 - Instituto Nacional de Migración</select></label>";
  static final String RUBRO =
      "<p><label>Rubro <select id=r><option>Seleccione<option>12121 - Emisión de constancias"
          + "<option>12211 - Permisos y renovaciones migratorias</select></label>";
  static final String AMOUNT = "<p><label>Monto <input id=m></label>";
  static final String TOTAL =
      "<p>Generar Recibo por: <b id=t>L 0</b><script>addEventListener('change', () => { t.textContent = 'L '"
          + " + (+(window.m ? m.value : 0)).toFixed(2); })</script>";
  static final String GENERATE = "<p><button onclick=made()>Generar</button>";

  private FormParts() {}
}
