package hn.aldia.cli.option;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code :8080}, on loopback; or {@code HOST:8080}, for who means to be seen from elsewhere. */
public final class PageAddress implements ITypeConverter<InetSocketAddress> {
  private static final Pattern FORM = Pattern.compile("(?:\\[?([^\\[\\]]*)]?:)?(\\d{1,5})");

  @Override
  public InetSocketAddress convert(String given) {
    Matcher parts = FORM.matcher(given.strip());
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
      throw new TypeConversionException("“" + given + "” — :8080");
    }
    String host = parts.group(1);
    int port = Integer.parseInt(parts.group(2));
    return host == null || host.isEmpty()
        ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
        : new InetSocketAddress(host, port);
  }
}
