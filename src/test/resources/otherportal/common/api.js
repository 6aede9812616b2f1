var Api = {
  post: function (matter, fields) { return fetch("/do/" + matter, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(fields).toString() }).then(function (r) { return r.text(); }); },
  rows: function () { return fetch("/rows").then(function (r) { return r.json(); }); },
  inside: function () { return fetch("/list.html", { redirect: "manual" }).then(function (r) { return r.type !== "opaqueredirect"; }); },
  /** Answers with what is wrong, by field. */
  file: function (fields) { return Api.post("file", fields).then(function (t) { var errors = {}; t.split("\n").filter(Boolean).forEach(function (line) { var p = line.split("\t"); errors[p[0]] = p[1]; }); return errors; }); }
};
