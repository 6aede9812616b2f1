package hn.aldia.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hn.aldia.config.home.Unchecked;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.text.PerKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Events to JSON and back. The type's name is the record's: renaming one, or a component, needs a
 * new version here. What a newer Al Día wrote is refused, never read halfway.
 *
 * @param place where the journal is, for messages
 */
record EventJson(String place) {
  /** Of every type so far. */
  static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // What came later is left out where it is not known: older journals stay as they are.
          .withConfigOverride(List.class, EventJson::onlyKnown)
          .withConfigOverride(Boolean.class, EventJson::onlyKnown)
          .withConfigOverride(RequestEvent.RequestEnded.Source.class, EventJson::onlyKnown)
          .build();

  private static final Map<String, Class<?>> TYPES =
      PerKind.kinds(Event.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private static void onlyKnown(MutableConfigOverride type) {
    type.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null));
  }

  String type(Event event) {
    return event.getClass().getSimpleName();
  }

  String body(Event event) {
    return Unchecked.get(() -> MAPPER.writeValueAsString(event));
  }

  /**
   * @throws StoreTrouble the type or its version is unknown, or the body does not fit it
   */
  Event read(String type, int version, String body) {
    Class<?> known = TYPES.get(type);
    if (known == null || version > VERSION) {
      throw new StoreTrouble(StoreTrouble.Reason.UNKNOWN_EVENT, null, place, type + " " + version);
    }
    ObjectReader reader = MAPPER.readerFor(known);
    try {
      return reader.readValue(body);
    } catch (JsonProcessingException e) {
      throw new StoreTrouble(
          StoreTrouble.Reason.UNKNOWN_EVENT, e, place, type + ": " + e.getOriginalMessage());
    }
  }
}
