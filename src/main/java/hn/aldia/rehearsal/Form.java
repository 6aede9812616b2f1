package hn.aldia.rehearsal;

import java.util.Map;

/** The fields of a form as they were sent; a field that was not sent is empty. */
record Form(Map<String, String> fields) {
  Form {
    fields = Map.copyOf(fields);
  }

  String text(String field) {
    return verbatim(field).strip();
  }

  String verbatim(String field) {
    return fields.getOrDefault(field, "");
  }
}
