/** On what takes a line of a list, before and after; what opens one. */
const TAKES = /^(seleccionar|seleccione|elegir|escoger|usar|select|choose|seleccionad[oa]|elegid[oa]|selected|chosen)$/;
const OPENS = /^(buscar|busque|seleccionar|seleccione|elegir|elija|escoger|escoja|cambiar|search|select|choose|change)$/;
