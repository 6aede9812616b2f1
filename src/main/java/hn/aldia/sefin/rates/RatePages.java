package hn.aldia.sefin.rates;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks a source of rates by plain HTTP. */
interface RatePages {
  /** Ends exceptionally when there is no answer in time. */
  CompletableFuture<RateAnswer> ask(URI address, Map<String, String> headers);
}
