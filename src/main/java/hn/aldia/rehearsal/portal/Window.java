package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Urls;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.MultiValue;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers where the fixtures send a request to the window of that name.
 *
 * @param everywhere whether it sees every answer, wherever that comes from
 */
public record Window(
    String name, boolean everywhere, Function<ServeEvent, ResponseDefinition> answers)
    implements ResponseDefinitionTransformerV2 {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "woff2", "font/woff2",
          "png", "image/png");

  public Window(String name, Function<ServeEvent, ResponseDefinition> answers) {
    this(name, false, answers);
  }

  /** No page is kept by the browser, and none may load anything from outside. */
  public static Window ofPages() {
    return new Window(
        "pages",
        true,
        event -> {
          ResponseDefinition response = event.getResponseDefinition();
          String file = response.getBodyFileName();
          return file != null && file.endsWith(".html")
              ? fresh(ResponseDefinitionBuilder.like(response), "text/html")
                  .withHeader("Content-Security-Policy", "default-src 'self' 'unsafe-inline' data:")
                  .build()
              : response;
        });
  }

  /** The real Bootstrap, AdminLTE, jQuery and DataTables, from the WebJars. */
  public static Window ofLibraries() {
    return new Window(
        "library",
        event -> {
          String path = URI.create(event.getRequest().getUrl()).getPath();
          return file(path, Fixtures.library(path));
        });
  }

  /** A file that stays as it is; empty: there is none. */
  public static ResponseDefinition file(String path, Optional<byte[]> file) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(file.isPresent() ? 200 : 404)
        .withHeader("Content-Type", type(path))
        .withHeader("Cache-Control", "max-age=600")
        .withBody(file.orElse(new byte[0]))
        .build();
  }

  private static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean applyGlobally() {
    return everywhere;
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
    return fresh(ResponseDefinitionBuilder.okForJson(answer), "application/json");
  }

  public static ResponseDefinitionBuilder html(String page) {
    return fresh(ResponseDefinitionBuilder.responseDefinition().withBody(page), "text/html");
  }

  private static ResponseDefinitionBuilder fresh(ResponseDefinitionBuilder answer, String type) {
    return answer
        .withHeader("Content-Type", type + "; charset=utf-8")
        .withHeader("Cache-Control", "no-store");
  }

  public static ResponseDefinitionBuilder redirect(String page) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(302)
        .withHeader("Location", page);
  }

  /** What stands behind the question mark and what was sent as a form. */
  public static Form form(Request request) {
    return new Form(
        Stream.concat(
                Urls.splitQuery(URI.create(request.getUrl())).values().stream(),
                request.formParameters().values().stream())
            .filter(MultiValue::isPresent)
            .collect(
                Collectors.toMap(MultiValue::key, MultiValue::firstValue, (asked, sent) -> sent)));
  }
}
