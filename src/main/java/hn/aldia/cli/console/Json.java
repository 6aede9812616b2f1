package hn.aldia.cli.console;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hn.aldia.config.home.Unchecked;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the documents of {@code --json}. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  /** The fields of a document that is a record. */
  public static Map<String, Object> fields(Object document) {
    return MAPPER.convertValue(document, FIELDS);
  }

  /** On several lines, with no line end behind it. */
  public static String text(Object document) {
    return Unchecked.get(
        () ->
            MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(document)
                .replace("\r\n", "\n"));
  }
}
