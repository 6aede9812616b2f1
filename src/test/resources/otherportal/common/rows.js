/** Rows of the list: {no, numero, nombre, estado, oficial, observacion}. */
function rows(done) {
  fetch("/rows").then(function (r) { return r.json(); }).then(done);
}
/** done(errors): by field; empty when the request was taken. */
function file(fields, done) {
  var request = new XMLHttpRequest();
  request.open("POST", "/do/file");
  request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
  request.onload = function () {
    var errors = {};
    request.responseText.split("\n").filter(Boolean).forEach(function (line) { var p = line.split("\t"); errors[p[0]] = p[1]; });
    done(errors);
  };
  request.send(new URLSearchParams(fields).toString());
}
