package org.sportel.visits.printing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Bounds where the program looks for printers, so that whoever manages a centre reaches no other
 * machine through it: the private ranges, or those that the installation names, on the ports of
 * printers. This machine itself and addresses without a network are never printers, but in a demo
 * and in tests.
 */
@Component
public final class PrinterNetwork {
  /** The first and the last port of network printers. */
  static final int FIRST_PORT = 9100;

  static final int LAST_PORT = 9109;

  private final List<IpAddressMatcher> ranges;
  private final boolean real;

  /**
   * @param ranges such as {@code 10.1.2.0/24}, between commas
   */
  PrinterNetwork(
      @Value("${sportel.printers:10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7}") String ranges,
      @Value("${sportel.mode:run}") String mode) {
    this.ranges =
        Stream.of(ranges.split(",")).map(String::strip).map(IpAddressMatcher::new).toList();
    this.real = !List.of("demo", "test").contains(mode);
  }

  /**
   * Prints a slip, within some seconds and outside a transaction; the address that was looked at is
   * the one that is used, whatever the name says afterwards.
   */
  public NetworkPrinter.Outcome print(TicketPrinters.Address at, TicketSlip slip) {
    return find(at)
        .map(found -> NetworkPrinter.print(found, slip))
        .orElse(NetworkPrinter.Outcome.NO_ANSWER);
  }

  /** Where a printer answers; empty where there may be none. Asks for the name's address. */
  Optional<InetSocketAddress> find(TicketPrinters.Address at) {
    try {
      var address = InetAddress.getByName(at.host());
      return allows(address, at.port())
          ? Optional.of(new InetSocketAddress(address, at.port()))
          : Optional.empty();
    } catch (UnknownHostException nobody) {
      return Optional.empty();
    }
  }

  private boolean allows(InetAddress address, int port) {
    if (!real && address.isLoopbackAddress()) {
      return true;
    }
    boolean nowhere =
        address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isAnyLocalAddress()
            || address.isMulticastAddress();
    return !nowhere
        && port >= FIRST_PORT
        && port <= LAST_PORT
        && ranges.stream().anyMatch(range -> range.matches(address.getHostAddress()));
  }
}
