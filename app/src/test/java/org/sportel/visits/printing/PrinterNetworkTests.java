package org.sportel.visits.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the program looks for printers, and where it never does. */
class PrinterNetworkTests {
  private static final String PRIVATE = "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7";

  @ParameterizedTest
  @CsvSource({
    "192.168.1.40, 9100, true",
    "10.9.8.7, 9109, true",
    "fd00::7, 9100, true",
    "192.168.1.40, 9110, false",
    "192.168.1.40, 5432, false",
    "127.0.0.1, 9100, false",
    "::1, 9100, false",
    "0.0.0.0, 9100, false",
    "169.254.169.254, 9100, false",
    "fe80::1, 9100, false",
    "224.0.0.1, 9100, false",
    "203.0.113.7, 9100, false",
    "2130706433, 9100, false"
  })
  void looksOnlyInPrivateNetworksOnThePortsOfPrinters(String host, int port, boolean allowed) {
    var network = new PrinterNetwork(PRIVATE, "run");
    assertThat(network.find(new TicketPrinters.Address(host, port)).isPresent()).isEqualTo(allowed);
  }

  @Test
  void keepsToTheRangesThatTheInstallationNames() {
    var network = new PrinterNetwork("10.1.2.0/24", "run");
    assertThat(network.find(new TicketPrinters.Address("10.1.2.3", 9100))).isPresent();
    assertThat(network.find(new TicketPrinters.Address("10.1.3.3", 9100))).isEmpty();
    assertThat(new PrinterNetwork("127.0.0.0/8", "run").find(here())).isEmpty();
  }

  @Test
  void findsAPrinterOnThisMachineInADemoOnly() {
    assertThat(new PrinterNetwork(PRIVATE, "demo").find(here())).isPresent();
    assertThat(new PrinterNetwork(PRIVATE, "run").find(here())).isEmpty();
  }

  private static TicketPrinters.Address here() {
    return new TicketPrinters.Address("127.0.0.1", 9100);
  }
}
