package hn.aldia.rehearsal.portal;

import java.util.Map;

/** The fields of a form as they were sent; a field that was not sent is empty. */
public record Form(Map<String, String> fields) {
  public Form {
    fields = Map.copyOf(fields);
  }

  public String text(String field) {
    return verbatim(field).strip();
  }

  public String verbatim(String field) {
    return fields.getOrDefault(field, "");
  }
}
