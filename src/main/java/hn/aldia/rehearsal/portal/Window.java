package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers where the fixtures send a request to the window of that name. */
public final class Window implements ResponseDefinitionTransformerV2 {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "woff2", "font/woff2",
          "png", "image/png");

  private final String name;
  private final Function<ServeEvent, ResponseDefinition> answers;

  public Window(String name, Function<ServeEvent, ResponseDefinition> answers) {
    this.name = name;
    this.answers = answers;
  }

  /** The real Bootstrap, AdminLTE, jQuery and DataTables, from the WebJars. */
  public static Window ofLibraries() {
    return new Window("library", event -> library(URI.create(event.getRequest().getUrl())));
  }

  private static ResponseDefinition library(URI address) {
    String path = address.getPath();
    Optional<byte[]> file = Fixtures.library(path);
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(file.isPresent() ? 200 : 404)
        .withHeader("Content-Type", type(path))
        .withHeader("Cache-Control", "max-age=600")
        .withBody(file.orElse(new byte[0]))
        .build();
  }

  /** Of a file, by the end of its name. */
  public static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return answers.apply(event);
  }

  /** What the fixtures say that a request is about. */
  public static String matter(ServeEvent event) {
    return event.getTransformerParameters().getString("matter");
  }

  public static ResponseDefinitionBuilder json(Object answer) {
    return ResponseDefinitionBuilder.okForJson(answer)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withHeader("Cache-Control", "no-store");
  }

  public static ResponseDefinition redirect(String page) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(302)
        .withHeader("Location", page)
        .build();
  }

  public static Form form(Request request) {
    return new Form(
        request.formParameters().values().stream()
            .filter(FormParameter::isPresent)
            .collect(Collectors.toMap(FormParameter::key, FormParameter::firstValue)));
  }
}
