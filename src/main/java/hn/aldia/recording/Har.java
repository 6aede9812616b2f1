package hn.aldia.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hn.aldia.config.home.Unchecked;
import java.net.URLConnection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** HAR 1.2, of which only what an {@link Exchange} knows is read or written. */
public final class Har {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws JsonProcessingException where it is none
   */
  public static List<Exchange> read(byte[] har) throws java.io.IOException {
    JsonNode entries = JSON.readTree(har).path("log").path("entries");
    if (!entries.isArray()) {
      throw new java.io.IOException("no log.entries");
    }
    var all = new ArrayList<Exchange>();
    for (JsonNode entry : entries) {
      JsonNode request = entry.path("request");
      JsonNode response = entry.path("response");
      JsonNode content = response.path("content");
      JsonNode sent = request.path("postData");
      if (response.path("status").asInt() > 0) {
        all.add(
            new Exchange(
                at(entry.path("startedDateTime").asText()),
                request.path("method").asText(),
                request.path("url").asText(),
                headers(request),
                Body.text(sent.path("mimeType").asText(), sent.path("text").asText()),
                response.path("status").asInt(),
                headers(response),
                new Body(
                    type(content.path("mimeType").asText(), request.path("url").asText()),
                    content.path("text").asText(),
                    content.path("encoding").asText().equals("base64"))));
      }
    }
    return all;
  }

  /** A server may not say of what kind a file is: then its name does, as browsers go by its use. */
  private static String type(String said, String url) {
    String guessed =
        said.isEmpty() || said.equals("x-unknown")
            ? URLConnection.guessContentTypeFromName(url.replaceFirst("[?#].*", ""))
            : said;
    if (guessed != null) {
      return guessed;
    }
    return url.matches("[^?#]*\\.js([?#].*)?")
        ? "text/javascript"
        : url.matches("[^?#]*\\.css([?#].*)?") ? "text/css" : said;
  }

  private static Instant at(String moment) {
    try {
      return OffsetDateTime.parse(moment).toInstant();
    } catch (DateTimeParseException unsaid) {
      return Instant.EPOCH;
    }
  }

  private static List<Header> headers(JsonNode message) {
    return StreamSupport.stream(message.path("headers").spliterator(), false)
        .map(h -> new Header(h.path("name").asText(), h.path("value").asText()))
        .toList();
  }

  static byte[] write(List<Exchange> exchanges) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode log = root.putObject("log").put("version", "1.2");
    log.putObject("creator").put("name", "aldia record").put("version", "1");
    ArrayNode entries = log.putArray("entries");
    for (Exchange exchange : exchanges) {
      ObjectNode entry = entries.addObject().put("startedDateTime", exchange.at().toString());
      entry.put("time", 0).putObject("cache");
      entry.putObject("timings").put("send", 0).put("wait", 0).put("receive", 0);
      ObjectNode request = message(entry.putObject("request"), exchange.asked());
      request.put("method", exchange.method()).put("url", exchange.url()).putArray("queryString");
      if (!exchange.sent().equals(Body.NONE)) {
        request
            .putObject("postData")
            .put("mimeType", exchange.sent().type())
            .put("text", exchange.sent().text());
      }
      ObjectNode response = message(entry.putObject("response"), exchange.headers());
      response.put("status", exchange.status()).put("statusText", "");
      response.put("redirectURL", exchange.header("Location").orElse(""));
      Body answer = exchange.answer();
      ObjectNode content = response.putObject("content").put("mimeType", answer.type());
      content.put("size", answer.text().length()).put("text", answer.text());
      if (answer.base64()) {
        content.put("encoding", "base64");
      }
    }
    return Unchecked.get(() -> JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
  }

  private static ObjectNode message(ObjectNode message, List<Header> headers) {
    message.put("httpVersion", "HTTP/1.1").put("headersSize", -1).put("bodySize", -1);
    message.putArray("cookies");
    ArrayNode all = message.putArray("headers");
    headers.forEach(h -> all.addObject().put("name", h.name()).put("value", h.value()));
    return message;
  }
}
