function send(matter, fields, done) {
  var request = new XMLHttpRequest();
  request.open("POST", "/do/" + matter);
  request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
  request.onload = function () { done(request.responseText); };
  request.send(new URLSearchParams(fields).toString());
}
/** With the PIN, or with the password of an account that has one. */
function enter(fields, failed, pinTaken, inside) {
  send("enter", fields, function (error) {
    if (error) { failed(error); return; }
    fetch("list.html", { redirect: "manual" }).then(function (r) { (r.type === "opaqueredirect" ? pinTaken : inside)(); });
  });
}
function $(id) { return document.getElementById(id); }
