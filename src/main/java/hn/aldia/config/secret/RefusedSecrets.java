package hn.aldia.config.secret;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Unchecked;
import hn.aldia.words.TimeSpan;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Which secrets were refused, by whom and when. Of a secret only a salted, slow digest is kept:
 * enough to know it again. Any thread may ask.
 */
public final class RefusedSecrets {
  /** Long enough for the common lock-outs to end. */
  public static final Duration SPARED = Duration.ofHours(4);

  private static final int ROUNDS = 60_000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  @SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest alone
  private record Refusal(Instant at, byte[] salt, byte[] digest, String answer) {}

  private final @Nullable Path folder;
  private final Clock clock;
  private final Map<String, Refusal> known = new ConcurrentHashMap<>();

  private RefusedSecrets(@Nullable Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  public static RefusedSecrets ofThisRun(Clock clock) {
    return new RefusedSecrets(null, clock);
  }

  /** Remembered from run to run in this folder, which is its owner's alone. */
  public static RefusedSecrets in(Path folder, Clock clock) {
    return new RefusedSecrets(folder, clock);
  }

  boolean isSpared(String account, Secret secret) {
    return refusal(account)
        .filter(old -> clock.instant().isBefore(old.at().plus(SPARED)))
        .filter(old -> MessageDigest.isEqual(old.digest(), digest(secret, old.salt())))
        .isPresent();
  }

  SecretSpared trouble(String account) {
    Refusal old = refusal(account).orElseThrow();
    Duration left = Duration.between(clock.instant(), old.at().plus(SPARED));
    Duration said = Duration.ofMinutes(Math.max(1, left.toMinutes()));
    return new SecretSpared(account, old.answer(), TimeSpan.said(said));
  }

  synchronized void note(String account, Secret secret, String answer) {
    var salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    var refusal = new Refusal(clock.instant(), salt, digest(secret, salt), answer);
    known.put(account, refusal);
    if (folder != null) {
      FilePrivacy privacy = FilePrivacy.of(folder);
      privacy.createFolder(folder);
      privacy.write(file(folder, account), Unchecked.get(() -> JSON.writeValueAsBytes(refusal)));
    }
  }

  /** The person says that it is right now. */
  public void forget(String account) {
    known.remove(account);
    if (folder != null) {
      Unchecked.run(() -> Files.deleteIfExists(file(folder, account)));
    }
  }

  private Optional<Refusal> refusal(String account) {
    Refusal mine = known.get(account);
    if (mine != null || folder == null) {
      return Optional.ofNullable(mine);
    }
    try {
      return Optional.ofNullable(JSON.readValue(file(folder, account).toFile(), Refusal.class));
    } catch (IOException noneOrUnreadable) {
      return Optional.empty();
    }
  }

  private static byte[] digest(Secret secret, byte[] salt) {
    try {
      var key = new PBEKeySpec(secret.reveal().toCharArray(), salt, ROUNDS, 256);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }

  private static Path file(Path folder, String account) {
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
    return folder.resolve(name.replace("*", "%2A") + ".refused");
  }
}
