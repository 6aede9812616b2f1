package hn.aldia.cli.option;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One plain mail address, such as {@code first.last@inm.gob.hn}. */
final class MailAddress implements ITypeConverter<String> {
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
