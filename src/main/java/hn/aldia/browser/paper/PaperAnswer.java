package hn.aldia.browser.paper;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Tells from an answer's head whether its body may be a PDF: servers name the type as they like.
 */
final class PaperAnswer {
  private static final Pattern BINARY =
      Pattern.compile(".*(pdf|zip|octet-stream|binary|download|unknown).*");
  private static final int HEAD = 1024;
  private static final int MOST_FILES = 20;
  private static final int LARGEST = 20 * 1024 * 1024;

  /**
   * @param paused CDP's {@code Fetch.requestPaused} at the response stage
   */
  static boolean mayBePaper(JsonObject paused) {
    JsonElement status = paused.get("responseStatusCode");
    if (status == null || status.getAsInt() < 200 || status.getAsInt() == 204) {
      return false;
    }
    if (status.getAsInt() == 206 || (status.getAsInt() >= 300 && status.getAsInt() < 400)) {
      return false; // a part of what was taken whole before, or a redirect, which has no body
    }
    String type = header(paused, "content-type");
    String disposition = header(paused, "content-disposition");
    String url = paused.getAsJsonObject("request").get("url").getAsString();
    // A page of its own is looked into whatever it is called; of other answers the type must fit.
    return paused.get("resourceType").getAsString().equals("Document")
        || BINARY.matcher(type).matches()
        || type.isEmpty()
        || disposition.contains(".pdf")
        || url.toLowerCase(Locale.ROOT).contains(".pdf");
  }

  /** The paper that an archive holds; whatever else: as it is. */
  static byte[] unpacked(byte[] given) {
    try (var archive = new ZipInputStream(new ByteArrayInputStream(given))) {
      for (int i = 0; i < MOST_FILES && archive.getNextEntry() != null; i++) {
        byte[] file = archive.readNBytes(LARGEST);
        if (isPdf(file)) {
          return file;
        }
      }
    } catch (IOException broken) {
      return given;
    }
    return given;
  }

  static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static String header(JsonObject paused, String name) {
    JsonElement headers = paused.get("responseHeaders");
    return (headers == null ? List.<JsonElement>of() : headers.getAsJsonArray().asList())
        .stream()
            .map(JsonElement::getAsJsonObject)
            .filter(one -> one.get("name").getAsString().equalsIgnoreCase(name))
            .map(one -> one.get("value").getAsString().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
  }
}
