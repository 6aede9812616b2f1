package hn.aldia.cli.option;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.NotInForm;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 90s}, {@code 10m}, {@code 2h}; a bare number is minutes. */
public final class Minutes implements ITypeConverter<Duration> {
  private static final Form<Duration> FORM = Form.duration(Duration.ZERO, Duration.ofDays(10_000));

  @Override
  public Duration convert(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    try {
      return FORM.read(text.matches("\\d+") ? text + "m" : text);
    } catch (NotInForm e) {
      throw new TypeConversionException("“" + value + "” — 90s, 10m, 2h");
    }
  }
}
