package hn.aldia.cli.option;

import hn.aldia.errand.desk.Waivers;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code --yes} does not cover: each has an option of its own, in the commands it is for. */
public final class WaiverOptions {
  /** For what fills in the form. */
  public static final class OfForm {
    @Option(names = "--accept-differences", descriptionKey = "accept-differences")
    public boolean differences;
  }

  /** For what sends to the officer. */
  public static final class OfAddress {
    @Option(
        names = "--send-to",
        paramLabel = "first.last@inm.gob.hn",
        descriptionKey = "send-to",
        converter = MailAddress.class)
    public @Nullable String address;
  }

  /** For what makes the receipt. */
  public static final class OfRate {
    @Option(names = "--rate", paramLabel = "26.62", descriptionKey = "rate")
    public @Nullable BigDecimal rate;

    @Option(names = "--accept-rate", descriptionKey = "accept-rate")
    public boolean odd;
  }

  public static Waivers of(OfForm form, OfAddress address, OfRate rate) {
    return new Waivers(form.differences, address.address, false, rate.odd, rate.rate, false);
  }

  /** One plain mail address, such as {@code first.last@inm.gob.hn}. */
  private static final class MailAddress implements ITypeConverter<String> {
    private static final Pattern PLAIN =
        Pattern.compile("[!-~&&[^<>(),;:\\\\\"@]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Override
    public String convert(String value) {
      String address = value.strip();
      if (!PLAIN.matcher(address).matches()) {
        throw new TypeConversionException("“" + value + "” — first.last@inm.gob.hn");
      }
      return address;
    }
  }
}
