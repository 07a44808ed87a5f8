package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

  @Test
  void countsOneNetworkOnceHoweverItsAddressesAreWritten() {
    var network = ClientAddress.of("2001:db8:1:2:3:4:5:6");
    assertThat(network).isEqualTo("2001:db8:1:2::/64");
    assertThat(ClientAddress.of("2001:DB8:1:2::1")).isEqualTo(network);
    assertThat(ClientAddress.of("2001:0db8:0001:0002:ffff::")).isEqualTo(network);
    assertThat(ClientAddress.of("2001:db8:1:3::1")).isNotEqualTo(network);
    assertThat(ClientAddress.of("2001:db8::1")).isEqualTo(ClientAddress.of("2001:db8::2"));
  }

  @Test
  void knowsAnAddressOfTheOldKindInBothWritings() {
    assertThat(ClientAddress.of("::ffff:198.51.100.7")).isEqualTo("198.51.100.7");
    assertThat(ClientAddress.of("198.51.100.7")).isEqualTo("198.51.100.7");
  }

  @Test
  void looksUpNoName() {
    assertThat(ClientAddress.of("example.org")).isEqualTo("example.org");
  }
}
