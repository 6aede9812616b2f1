package hn.aldia.browser.script;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a script told, as records whose fields bear the names that the script gives them. */
public final class Told {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .build();

  /** What it did not tell is null, 0 or false. */
  public static <T> T as(Class<T> type, @Nullable Object told) {
    return Objects.requireNonNull(JSON.convertValue(told, type));
  }

  /** The rows of a table, each by its headings. */
  public static List<Map<String, String>> rows(@Nullable Object told) {
    return JSON.convertValue(told, new TypeReference<List<Map<String, String>>>() {});
  }

  public static <T> List<T> all(Class<T> type, @Nullable Object told) {
    return JSON.convertValue(told, JSON.getTypeFactory().constructCollectionType(List.class, type));
  }
}
