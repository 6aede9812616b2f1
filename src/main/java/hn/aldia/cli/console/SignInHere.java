package hn.aldia.cli.console;

import hn.aldia.browser.launch.Machine;
import hn.aldia.config.oauth.SignInPage;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the provider's page where there is a screen, and says its address in any case. */
public record SignInHere(String user, Consumer<Message> says) implements SignInPage {
  @Override
  public void show(URI page, @Nullable String code, Duration left) {
    says.accept(
        code == null
            ? Message.of("cli.sign-in-page", page.toString(), user, TimeSpan.said(left))
            : Message.of("cli.sign-in-code", page.toString(), code, user, TimeSpan.said(left)));
    ShownPage.open(page.toString(), Machine.here());
  }
}
