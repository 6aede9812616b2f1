function send(matter, fields, done) {
  var request = new XMLHttpRequest();
  request.open("POST", "/do/" + matter);
  request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
  request.onload = function () { done(request.responseText); };
  request.send(new URLSearchParams(fields).toString());
}
