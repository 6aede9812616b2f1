package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** Serves the real Bootstrap, AdminLTE, jQuery and DataTables from the WebJars. */
public final class Libraries extends Window {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "woff2", "font/woff2",
          "png", "image/png");

  public Libraries() {
    super("library");
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    String path = URI.create(event.getRequest().getUrl()).getPath();
    try (InputStream file = Libraries.class.getResourceAsStream("/META-INF/resources" + path)) {
      var response = ResponseDefinitionBuilder.responseDefinition();
      if (file == null || path.contains("..")) {
        return response.withStatus(404).build();
      }
      String ending = path.substring(path.lastIndexOf('.') + 1);
      return response
          .withStatus(200)
          .withHeader("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"))
          .withHeader("Cache-Control", "max-age=600")
          .withBody(file.readAllBytes())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
