customElements.define("inm-boton", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = "<style>button{padding:12px;background:#090;color:#fff}</style><button><slot></slot>" + (this.getAttribute("texto") || "") + "</button>";
    if (this.getAttribute("a")) this.shadowRoot.querySelector("button").onclick = () => { location = this.getAttribute("a"); };
  }
});
