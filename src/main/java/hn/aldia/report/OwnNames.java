package hn.aldia.report;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By which names a browser may ask for our pages. A page elsewhere can let its own name mean this
 * machine (DNS rebinding); what it asks for then bears that name.
 */
final class OwnNames {
  private final String first;
  private final Set<String> all = new TreeSet<>();

  OwnNames(InetSocketAddress at) {
    List<InetAddress> addresses = new ArrayList<>();
    if (at.getAddress().isAnyLocalAddress()) {
      addresses.addAll(ofThisMachine());
    } else {
      addresses.add(at.getAddress());
    }
    first = written(addresses.get(0)) + ":" + at.getPort();
    addresses.forEach(address -> all.add(written(address) + ":" + at.getPort()));
    if (addresses.stream().anyMatch(InetAddress::isLoopbackAddress)) {
      all.add("localhost:" + at.getPort());
    }
    if (!at.getHostString().isEmpty()) {
      all.add(at.getHostString().toLowerCase(Locale.ROOT) + ":" + at.getPort());
    }
  }

  /** The one to say to a person. */
  String first() {
    return first;
  }

  boolean isOurs(@Nullable List<String> host) {
    return host != null && host.size() == 1 && all.contains(host.get(0).toLowerCase(Locale.ROOT));
  }

  /** Those that others reach it by first. */
  private static List<InetAddress> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .sorted(
              Comparator.comparing(InetAddress::isLoopbackAddress)
                  .thenComparing(Inet6Address.class::isInstance))
          .toList();
    } catch (SocketException e) {
      return List.of(InetAddress.getLoopbackAddress());
    }
  }

  private static String written(InetAddress address) {
    String plain = address.getHostAddress();
    return address instanceof Inet6Address ? "[" + plain.replaceFirst("%.*", "") + "]" : plain;
  }
}
