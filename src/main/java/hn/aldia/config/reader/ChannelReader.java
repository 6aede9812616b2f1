package hn.aldia.config.reader;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.secret.EnvironmentSecret;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.Settings.Channel;
import hn.aldia.config.settings.Settings.ChannelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code notify}: each type of channel has settings of its own. */
record ChannelReader(Reading reading, Map<String, String> environment) {
  List<Channel> read() {
    var channels = new ArrayList<Channel>();
    for (Reading group : reading.groups("notify")) {
      channel(group).ifPresent(channels::add);
      group.problems().forEach(reading::note);
    }
    return channels;
  }

  private Optional<Channel> channel(Reading group) {
    Optional<ChannelType> type = group.needed("type", Form.oneOf(ChannelType.class));
    if (type.isEmpty()) {
      group.given("to", Form.TEXT);
      group.given("url", Form.TEXT);
      group.given("token-env", Form.TEXT);
      return Optional.empty();
    }
    return switch (type.get()) {
      case DESKTOP -> Optional.of(new Channel(type.get(), null, null));
      case EMAIL ->
          group.needed("to", Form.EMAIL).map(to -> new Channel(type.get(), Secret.of(to), null));
      case NTFY, WEBHOOK -> {
        Optional<SecretSource> token =
            group
                .given("token-env", Form.VARIABLE)
                .map(name -> new EnvironmentSecret("notify.token-env", name, environment));
        yield group
            .needed("url", Form.SERVICE_ADDRESS)
            .map(url -> new Channel(type.get(), Secret.of(url), token.orElse(null)));
      }
      case APPRISE ->
          group
              .needed("url", Form.SERVICE_ADDRESS)
              .map(url -> new Channel(type.get(), Secret.of(url), null));
    };
  }
}
