package hn.aldia.cli.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the documents of {@code --json}. */
public final class Json {
  /** The fields of a document that is a record. */
  public static Map<String, Object> fields(Object document) {
    return JsonMapper.builder()
        .build()
        .convertValue(document, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  /** The fields of a document that is JSON already. */
  public static Map<String, Object> fields(String text) {
    try {
      return JsonMapper.builder()
          .build()
          .readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Map<String, ?> document) {
    try {
      return JsonMapper.builder()
          .build()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(document)
          .replace("\r\n", "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
