const CSS = `<style>.ui-dropdown{display:inline-block;position:relative;border:1px solid #999;width:260px;height:28px;cursor:pointer}.ui-dropdown-trigger{position:absolute;right:4px;top:2px}.ui-dropdown-panel{position:absolute;top:28px;left:0;background:#fff;border:1px solid #999;z-index:9;width:260px;max-height:120px;overflow:auto}
[role=row]{display:grid;grid-template-columns:60px 260px 120px 160px 90px;border-bottom:1px solid #ddd}.campo{display:flex;flex-direction:column;margin:6px 0;max-width:420px}.malo{color:#b00;font-size:12px}#toast{position:fixed;right:20px;bottom:20px;background:#264;color:#fff;padding:14px}</style>`;
function dropdown(root, name, options, empty) {
  const d = root.querySelector(`[data-n="${name}"]`);
  d.className = "ui-dropdown";
  d.innerHTML = `<label class="ui-dropdown-label">${empty}</label><div class="ui-dropdown-trigger"><span class="fa fa-caret-down">&#9662;</span></div>`;
  d.addEventListener("click", e => {
    const item = e.target.closest(".ui-dropdown-item"), open = d.querySelector(".ui-dropdown-panel");
    if (item) { d.value = item.textContent; d.querySelector(".ui-dropdown-label").textContent = item.textContent; }
    if (open) { open.remove(); return; }
    const p = document.createElement("div"); p.className = "ui-dropdown-panel";
    p.innerHTML = '<ul style="list-style:none;margin:0;padding:0">' + options.map(o => `<li class="ui-dropdown-item"><span>${o}</span></li>`).join("") + "</ul>"; d.append(p);
  });
}
const DOCS = ["IDENTIDAD", "CARNET EXTRANJERO", "PASAPORTE"];
const GENTE = ["ALEMANA", "CANADIENSE", "ESPAÑOLA", "HONDUREÑA", "URUGUAYA", "ESTADOUNIDENSE", "MEXICANA", "BRITANICA"];
customElements.define("inm-app", class extends HTMLElement {
  connectedCallback() { this.root = this.attachShadow({ mode: "open" }); this.lista(1); }
  lista(pagina) {
    const root = this.root;
    root.innerHTML = CSS + '<h2>Lista de Solicitudes</h2><inm-boton id="nueva">&gt;&gt;Hacer Click aquí para Nueva Solicitud&lt;&lt;</inm-boton><div id="t">Cargando…</div><div id="toast" hidden></div>';
    root.getElementById("nueva").onclick = () => this.tipo();
    setTimeout(() => rows(all => {
      const t = root.getElementById("t");
      if (!t) return;
      if (!all.length) { t.textContent = "Aún no tiene solicitudes registradas."; return; }
      t.innerHTML = `<div role="table"><div role="row"><span role="columnheader">Nº</span><span role="columnheader">Tipo de solicitud</span><span role="columnheader">Situación</span><span role="columnheader">Oficial a Cargo</span><span role="columnheader">Estado</span></div>` + all.slice(pagina * 4 - 4, pagina * 4).map(r =>
        `<div role="row"><span role="cell">${r.numero}</span><span role="cell">${r.nombre}</span><span role="cell">${r.estado}</span><span role="cell">${r.oficial}</span><span role="cell"><a href="#" data-v="${r.numero}">Detalles</a></span></div>`).join("") + `</div><button id="a" ${pagina === 1 ? "disabled" : ""}>‹</button> ${pagina} <button id="s" ${pagina * 4 >= all.length ? "disabled" : ""}>›</button><div id="v"></div>`;
      root.getElementById("a").onclick = () => this.lista(pagina - 1);
      root.getElementById("s").onclick = () => this.lista(pagina + 1);
      t.querySelectorAll("[data-v]").forEach(a => a.onclick = e => { e.preventDefault(); root.getElementById("v").innerHTML = "<h4>Mensajes</h4><p>" + all.find(r => r.numero === a.dataset.v).observacion + "</p>"; });
    }), 350);
  }
  tipo() {
    const root = this.root;
    root.innerHTML = CSS + '<h2>Nueva Solicitud</h2><p>Lista de solicitudes que se pueden realizar.</p><div data-n="tipo"></div> <inm-boton id="ok">Cargar</inm-boton>';
    dropdown(root, "tipo", ["PRORROGAS", "RENOVAR CARNET (MENORES)", "RENOVAR CARNET (ADULTO)"], ">> SELECCIONAR <<");
    root.getElementById("ok").onclick = () => { if (root.querySelector("[data-n]").value) this.form(); };
  }
  form() {
    const root = this.root, box = (n, l, extra = "") => `<div class="campo"><span>${l}</span><input name="${n}" ${extra}><span class="malo"></span></div>`;
    const list = (n, l) => `<div class="campo"><span>${l}</span><div data-n="${n}"></div><span class="malo"></span></div>`;
    root.innerHTML = CSS + `<h2>Solicitud</h2><form><section><h3>Datos de Solicitud</h3>${list("tipo-documento", "Tipo Documento")}${box("documento", "Documento")}${box("motivo", "Motivo")}</section>
    <section><h3>Formulario</h3>${box("nombre", "Nombre Completo")}${box("nacimiento", "Fecha de Nacimiento", 'type="date"')}${box("lugar", "Lugar de Nacimiento")}
    <div class="campo"><span>Sexo</span><span><label><input type="radio" name="sexo" value="F"> F</label> <label><input type="radio" name="sexo" value="M"> M</label></span></div>
    ${list("estado-civil", "Estado Civil")}${list("nacionalidad", "Nacionalidad")}${list("tipo-documento-2", "Tipo Documento")}${box("documento-2", "Documento #")}${box("profesion", "Profesión")}${box("ocupacion", "Ocupación")}${box("direccion", "Dirección Exacta", 'placeholder="Ocupacion Aqui"')}</section>
    <inm-boton id="no">Cancelar</inm-boton> <inm-boton id="si">Enviar</inm-boton></form>`;
    dropdown(root, "tipo-documento", DOCS, "Seleccione"); dropdown(root, "tipo-documento-2", DOCS, "Seleccione");
    dropdown(root, "estado-civil", ["Soltero", "Casado", "Divorciado", "Viudo"], "Seleccione"); dropdown(root, "nacionalidad", GENTE, "Seleccione");
    root.getElementById("no").onclick = () => this.lista(1);
    root.getElementById("si").onclick = () => {
      const fields = Object.fromEntries(new FormData(root.querySelector("form"))); fields.tipo = "1";
      root.querySelectorAll("[data-n]").forEach(d => { fields[d.dataset.n] = d.value || ""; });
      file(fields, errors => {
        root.querySelectorAll(".malo").forEach(m => { m.textContent = ""; });
        Object.keys(errors).forEach(n => { const at = root.querySelector(`[name="${n}"],[data-n="${n}"]`).closest(".campo").querySelector(".malo"); at.textContent = errors[n]; });
        if (!Object.keys(errors).length) { this.lista(1); const t = root.getElementById("toast"); t.hidden = false; t.textContent = "Solicitud registrada correctamente"; setTimeout(() => { t.hidden = true; }, 3000); }
      });
    };
  }
});
