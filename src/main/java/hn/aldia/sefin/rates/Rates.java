package hn.aldia.sefin.rates;

import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.Settings;
import hn.aldia.config.settings.Settings.RateSource;
import hn.aldia.sefin.rates.RateFindings.Unanswered;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a dollar costs today. All sources of the settings are asked at once; their order tells which
 * counts. A bank's page is read by plain HTTP, by its visible words: quick, and of no markup or
 * widget; where its numbers come by script only, a browser shows them.
 *
 * @param browser shows a bank's page where its plain one has no rate, and tells what a person reads
 *     there; empty: there is none
 */
public record Rates(RatePages pages, Optional<Function<URI, String>> browser, Clock clock) {
  private static final int OK = 200;
  private static final int TOO_MANY = 429;

  /** Never throws for a source that does not answer: that is noted in what is returned. */
  public RateFindings find(Settings.Rates settings) {
    Map<RateSource, CompletableFuture<RateAnswer>> asked = new LinkedHashMap<>();
    var unanswered = new ArrayList<Unanswered>();
    for (RateSource source : settings.order()) {
      Map<String, String> headers = headers(source, settings, unanswered);
      if (headers != null) {
        asked.computeIfAbsent(source, s -> pages.ask(address(s, settings), headers));
      }
    }
    var quotes = new ArrayList<RateQuote>();
    asked.forEach(
        (source, answer) -> {
          Optional<RateQuote> quote;
          Message why = Message.of("sefin.rate.no-number");
          try {
            RateAnswer came = answer.join();
            quote = came.status() == OK ? read(source, settings, came) : Optional.empty();
            why = came.status() == OK ? why : status(came.status());
          } catch (CompletionException e) {
            quote = Optional.empty();
            why = failed(e);
          }
          Unanswered none = new Unanswered(Message.word(source), why);
          quote
              .or(() -> shown(source, settings))
              .ifPresentOrElse(quotes::add, () -> unanswered.add(none));
        });
    return new RateFindings(quotes, unanswered);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), RateReader.HONDURAS);
  }

  private Optional<RateQuote> read(RateSource source, Settings.Rates settings, RateAnswer answer) {
    var reader = new RateReader(today());
    URI address = address(source, settings);
    return switch (source) {
      case FICOHSA -> reader.bank(answer.words(address));
      case BCH -> reader.centralBank(answer.text(), address);
      case ERAPI -> reader.worldRates(answer.text());
    };
  }

  private static Message status(int status) {
    return status == TOO_MANY
        ? Message.of("sefin.rate.too-many")
        : Message.of("sefin.rate.status", Integer.toString(status));
  }

  private Optional<RateQuote> shown(RateSource source, Settings.Rates settings) {
    if (source != RateSource.FICOHSA || browser.isEmpty()) {
      return Optional.empty();
    }
    try {
      String words = browser.get().apply(address(source, settings));
      return new RateReader(today()).bank(words);
    } catch (Trouble notShown) {
      return Optional.empty();
    }
  }

  private static Message failed(CompletionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
      return Message.of("sefin.rate.late");
    }
    String key = cause instanceof ConnectException ? "unreached" : "unreachable";
    return Message.of("sefin.rate." + key, cause.toString());
  }

  private static @Nullable Map<String, String> headers(
      RateSource source, Settings.Rates settings, List<Unanswered> unanswered) {
    if (source != RateSource.BCH) {
      return Map.of();
    }
    SecretSource key = settings.bchKey();
    if (key == null) {
      return null;
    }
    try {
      return Map.of("clave", key.fetch().reveal());
    } catch (Trouble missing) {
      unanswered.add(new Unanswered(Message.word(source), missing.what()));
      return null;
    }
  }

  private static URI address(RateSource source, Settings.Rates settings) {
    return switch (source) {
      case FICOHSA -> settings.ficohsa();
      case BCH -> settings.bch();
      case ERAPI -> settings.erapi();
    };
  }
}
