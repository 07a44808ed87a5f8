package org.sportel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says where a request comes from, as far as anything is counted by it. */
public final class ClientAddress {
  private static final int GROUPS_OF_A_NETWORK = 4;

  private ClientAddress() {}

  /** The address; of IPv6 only the network, because one machine owns all addresses of one. */
  public static String of(HttpServletRequest request) {
    return of(String.valueOf(request.getRemoteAddr()));
  }

  /** The network alone, by which no single machine is named. */
  public static String network(HttpServletRequest request) {
    var address = of(request);
    return address.contains(".")
        ? address.substring(0, address.lastIndexOf('.') + 1) + "0/24"
        : address;
  }

  /** Every way to write an address of one network gives the same; no name is looked up. */
  static String of(String address) {
    try {
      var read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? network(ByteBuffer.wrap(read.getAddress()).asShortBuffer())
          : read.getHostAddress();
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }

  private static String network(ShortBuffer groups) {
    return IntStream.range(0, GROUPS_OF_A_NETWORK)
        .mapToObj(at -> Integer.toHexString(Short.toUnsignedInt(groups.get(at))))
        .collect(Collectors.joining(":", "", "::/64"));
  }
}
