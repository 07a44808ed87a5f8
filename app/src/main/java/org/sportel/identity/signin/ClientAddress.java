package org.sportel.identity.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as attempts are counted by it. */
final class ClientAddress {
  private static final int GROUPS_OF_A_NETWORK = 4;

  private ClientAddress() {}

  /** The network alone, by which no single machine is named. */
  static String network(HttpServletRequest request) {
    var address = of(request);
    return address.contains(":")
        ? address + "::/64"
        : address.substring(0, address.lastIndexOf('.') + 1) + "0/24";
  }

  /** The address; of IPv6 only the network, because one machine owns all addresses of one. */
  static String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    var groups = address.split(":", -1);
    return groups.length <= GROUPS_OF_A_NETWORK
        ? address
        : String.join(":", java.util.Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
  }
}
