package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;

/** Answers where the fixtures send a request to the window of that name. */
public abstract class Window implements ResponseDefinitionTransformerV2 {
  private final String name;

  protected Window(String name) {
    this.name = name;
  }

  @Override
  public final String getName() {
    return name;
  }

  @Override
  public final boolean applyGlobally() {
    return false;
  }

  protected static ResponseDefinitionBuilder json(Object answer) {
    return ResponseDefinitionBuilder.okForJson(answer)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withHeader("Cache-Control", "no-store");
  }
}
