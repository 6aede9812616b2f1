package hn.aldia.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request sends, by its names alone: a form, JSON, or parts. */
public final class SentShape {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PART =
      Pattern.compile("(?i)content-disposition:[^\\r\\n]*?\\bname=\"([^\"]*)\"");

  /** One name and what was sent under it, undecoded. */
  private record Pair(String name, String value) {
    static Pair of(String written) {
      int is = written.indexOf('=');
      return is < 0
          ? new Pair(written, "")
          : new Pair(written.substring(0, is), written.substring(is + 1));
    }
  }

  /** The names of all that is sent, sorted; equal for requests of one kind. */
  public static String of(String type, String text) {
    var names = new TreeSet<String>();
    JsonNode json = json(text);
    if (json != null) {
      names(json, "", names);
    } else if (type.startsWith("multipart/")) {
      PART.matcher(text).results().forEach(part -> names.add(part.group(1)));
    } else {
      pairs(text).forEach(pair -> names.add(Decoded.of(pair.name()).text()));
    }
    return String.join("&", names);
  }

  /** The names as they were, and of values only what is invented. */
  static Body bare(Body sent, UnaryOperator<String> scrubbed) {
    UnaryOperator<String> invented =
        value -> {
          String anew = scrubbed.apply(value);
          return anew.equals(value) ? "" : anew;
        };
    JsonNode json = json(sent.text());
    if (json != null) {
      return Body.text(sent.type(), bare(json, invented).toString());
    }
    if (sent.kind().startsWith("multipart/")) {
      String names =
          PART.matcher(sent.text())
              .results()
              .map(part -> URLEncoder.encode(part.group(1), StandardCharsets.UTF_8) + "=")
              .collect(Collectors.joining("&"));
      return Body.text("application/x-www-form-urlencoded", names);
    }
    return Body.text(
        sent.type(),
        pairs(sent.text())
            .map(pair -> scrubbed.apply(pair.name()) + "=" + invented.apply(pair.value()))
            .collect(Collectors.joining("&")));
  }

  private static Stream<Pair> pairs(String text) {
    // Neither form nor JSON: one nameless value.
    boolean form = text.matches("(?s)[^=&\\s<{]+=.*");
    return form ? Stream.of(text.split("&", -1)).map(Pair::of) : Stream.of(new Pair("", text));
  }

  private static @org.jspecify.annotations.Nullable JsonNode json(String text) {
    try {
      return text.strip().matches("(?s)[\\[{].*") ? JSON.readTree(text) : null;
    } catch (JsonProcessingException none) {
      return null;
    }
  }

  private static void names(JsonNode json, String above, Set<String> names) {
    json.properties().forEach(f -> names.add(above + f.getKey()));
    json.properties().forEach(f -> names(f.getValue(), above + f.getKey() + ".", names));
    if (json.isArray()) {
      json.forEach(each -> names(each, above, names));
    }
  }

  private static JsonNode bare(JsonNode json, UnaryOperator<String> invented) {
    if (json instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> object.set(name, bare(object.path(name), invented)));
      return object;
    }
    if (json instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, bare(array.path(i), invented));
      }
      return array;
    }
    return new TextNode(invented.apply(json.asText()));
  }
}
