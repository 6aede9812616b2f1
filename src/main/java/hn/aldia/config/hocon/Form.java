package hn.aldia.config.hocon;

import hn.aldia.text.TypedText;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a setting's value: reads the text, or says what would be right. */
@FunctionalInterface
public interface Form<T> {
  T read(String text) throws NotInForm;

  /** Where it is decided which day it is. */
  ZoneId HONDURAS = ZoneId.of("America/Tegucigalpa");

  Form<String> TEXT = text -> text;

  /** Words that go into a form, as a person meant them. */
  Form<String> WORDS =
      text -> {
        String meant = TypedText.meant(text);
        Optional<String> stranger = TypedText.stranger(meant);
        if (stranger.isPresent()) {
          throw new NotInForm("config.form.stranger", stranger.get());
        }
        return meant;
      };

  /** Reads what was meant, see {@link #WORDS}. */
  static <T> Form<T> meant(Form<T> form) {
    return text -> form.read(WORDS.read(text));
  }

  Form<URI> WEB_ADDRESS =
      text ->
          uri(text)
              .filter(address -> address.getHost() != null && text.matches("(?i)https?:.*"))
              .orElseThrow(() -> new NotInForm("config.form.web-address"));

  /** An address that is itself a secret, as those of web hooks are. */
  Form<String> SERVICE_ADDRESS =
      text ->
          uri(text)
              .filter(a -> a.getHost() != null && text.matches("https?://[^\\s/]+.*"))
              .map(a -> text)
              .orElseThrow(() -> NotInForm.hidden("config.form.web-address"));

  Form<URI> BROWSER_ADDRESS =
      text ->
          uri(text)
              .filter(any -> text.matches("(http|ws)s?://[^\\s/]+.*"))
              .orElseThrow(() -> NotInForm.hidden("config.form.browser-address"));

  Form<String> EMAIL =
      matching("[^\\s@<>\"(),:;\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+", "config.form.email");

  Form<String> PHONE = matching("(?=(?:\\D*\\d){7,15}\\D*$)\\+?[0-9 ().-]+", "config.form.phone");

  Form<String> HOST = matching("[\\p{L}\\p{N}._-]+|\\[?[0-9a-fA-F:]+]?", "config.form.host");

  Form<String> PLAIN_DOMAIN = matching("[a-z0-9-]+(\\.[a-z0-9-]+)+", "config.form.domain");

  Form<String> DOMAIN = text -> PLAIN_DOMAIN.read(text.toLowerCase(Locale.ROOT));

  /** The name of a variable: never shown when wrong, for it may be the secret itself. */
  Form<String> VARIABLE =
      matching("[A-Za-z_][A-Za-z0-9_]*", () -> NotInForm.hidden("config.form.variable"));

  Form<String> DATABASE =
      matching(
          "(?s)(?!(?i).*(password=|//[^/]*:[^/]*@))jdbc:(sqlite|postgresql):.*",
          () -> NotInForm.hidden("config.form.database"));

  /** A code of the treasury's lists. */
  Form<String> CODE = matching("[0-9]{1,6}", "config.form.code");

  /** The pattern of the payer's name: a person is named in it, and nothing else is filled in. */
  Form<String> PAYER =
      matching(
          "(?s)(?=.*\\{full-name})(?:[^{}]|\\{full-name}|\\{country})*",
          () -> new NotInForm("config.form.payer", "{full-name}", "{country}"));

  /** Text that is wholly so. */
  static Form<String> matching(String pattern, String key) {
    return matching(pattern, () -> new NotInForm(key));
  }

  private static Form<String> matching(String pattern, Supplier<NotInForm> otherwise) {
    return text -> {
      if (text.matches(pattern)) {
        return text;
      }
      throw otherwise.get();
    };
  }

  static Form<Duration> duration(Duration least, Duration most) {
    Pattern form = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    return text -> {
      Matcher m = form.matcher(text);
      if (!m.matches()) {
        throw new NotInForm("config.form.duration");
      }
      long count = Long.parseLong(m.group(1));
      Duration read =
          switch (m.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          };
      if (read.compareTo(least) < 0 || read.compareTo(most) > 0) {
        throw new NotInForm("config.form.duration-range", said(least), said(most));
      }
      return read;
    };
  }

  static Form<Integer> number(int least, int most) {
    return within("[0-9]{1,9}", Integer::valueOf, least, most, "config.form.number");
  }

  static Form<BigDecimal> amount(String least, String most) {
    return within(
        "[0-9]{1,9}(\\.[0-9]{1,2})?",
        BigDecimal::new,
        new BigDecimal(least),
        new BigDecimal(most),
        "config.form.amount");
  }

  private static <T extends Comparable<T>> Form<T> within(
      String form, Function<String, T> reader, T least, T most, String key) {
    return text -> {
      if (text.matches(form)) {
        T read = reader.apply(text);
        if (read.compareTo(least) >= 0 && read.compareTo(most) <= 0) {
          return read;
        }
      }
      throw new NotInForm(key, least.toString(), most.toString());
    };
  }

  /** A day or an hour, as the JDK reads it. */
  static <T> Form<T> parsed(Function<String, T> reader, String key) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (DateTimeException e) {
        throw new NotInForm(key);
      }
    };
  }

  /** One of these, in upper or lower case. */
  static <T extends Enum<T>> Form<T> oneOf(Class<T> words) {
    return text -> {
      var names = new ArrayList<String>();
      for (T word : words.getEnumConstants()) {
        String name = Message.word(word);
        if (name.equals(text.toLowerCase(Locale.ROOT))) {
          return word;
        }
        names.add(name);
      }
      throw new NotInForm("config.form.one-of", String.join(", ", names));
    };
  }

  /** The same for words of which two are YES and NO: all of HOCON's own words for these do. */
  static <T extends Enum<T>> Form<T> yesNoOr(Class<T> words) {
    return text ->
        oneOf(words)
            .read(
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true", "on" -> "yes";
                  case "false", "off" -> "no";
                  default -> text;
                });
  }

  /** A day between 1900 and today. */
  static Form<LocalDate> birthDate(Clock clock) {
    return text -> {
      LocalDate day = parsed(LocalDate::parse, "config.form.date").read(text);
      if (day.isAfter(LocalDate.now(clock.withZone(HONDURAS)))) {
        throw new NotInForm("config.form.date-in-future");
      }
      if (day.getYear() < 1900) {
        throw new NotInForm("config.form.date-too-old");
      }
      return day;
    };
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String said(Duration d) {
    if (d.compareTo(Duration.ofSeconds(1)) < 0) {
      return d.toMillis() + "ms";
    }
    if (d.toSeconds() % 86_400 == 0) {
      return d.toDays() + "d";
    }
    return d.toSeconds() % 60 == 0 ? d.toMinutes() + "m" : d.toSeconds() + "s";
  }
}
