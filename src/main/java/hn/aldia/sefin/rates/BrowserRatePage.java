package hn.aldia.sefin.rates;

import com.typesafe.config.ConfigFactory;
import hn.aldia.runner.View;
import hn.aldia.sefin.Scripts;
import java.net.URI;
import java.util.Map;

/** Shows the bank's page by the scenario {@code rates/ficohsa}. */
public record BrowserRatePage(View view, Scripts scripts) implements RatePage {
  @Override
  public String words(URI address) {
    var values = ConfigFactory.parseMap(Map.of("rates.ficohsa.url", address.toString()));
    scripts.play("rates/ficohsa", values);
    return view.text();
  }
}
