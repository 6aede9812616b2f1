package hn.aldia.cli.records;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.errand.desk.PortalPassword;
import hn.aldia.words.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The secrets that this machine keeps for a case, or is told where to get. */
public final class KnownSecrets {
  /** A shorter one would be found everywhere. */
  private static final int SHORTEST = 4;

  /** All that can be had now; one that is locked away cannot stand in a file by chance either. */
  public static List<Secret> of(Workbench bench, CaseSettings settings) {
    var all = new ArrayList<Secret>();
    account(settings).flatMap(account -> bench.secrets(settings).get(account)).ifPresent(all::add);
    Stream.concat(
            Stream.ofNullable(settings.settings().portal().password()),
            // An access token is made anew each hour: what is kept is what renews it.
            servers(settings.settings().mail())
                .map(s -> s.token().<SecretSource>map(AccessToken::renewal).orElse(s.password())))
        .flatMap(source -> fetched(source).stream())
        .forEach(all::add);
    return all.stream().filter(secret -> secret.reveal().length() >= SHORTEST).toList();
  }

  /** Under what name the portal's password is kept. */
  public static Optional<String> account(CaseSettings settings) {
    return Optional.ofNullable(settings.applicant().email()).map(PortalPassword::account);
  }

  /** Those of the mail servers that were given by {@code aldia secret set}. */
  public static List<StoredSecret> stored(CaseSettings settings) {
    return servers(settings.settings().mail()).flatMap(server -> server.kept().stream()).toList();
  }

  private static Stream<MailServer> servers(MailSettings mail) {
    return Stream.of(Optional.ofNullable(mail.imap()), Optional.ofNullable(mail.smtp()))
        .flatMap(Optional::stream);
  }

  private static Optional<Secret> fetched(SecretSource source) {
    try {
      return Optional.of(source.fetch());
    } catch (Trouble notToBeHad) {
      return Optional.empty();
    }
  }
}
