package org.sportel.problems.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address of tiles reaches no further than its own host. */
class TileSourceTests {
  @Test
  void namesItsHostAndItsTiles() {
    var source = new TileSource("https://maps.example.org:8443/t/{z}/{x}/{y}.png?k=a", "Example");
    assertThat(source.origin()).isEqualTo("https://maps.example.org:8443");
    assertThat(source.tile(3, 4, 5)).isEqualTo("https://maps.example.org:8443/t/3/4/5.png?k=a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://maps.example.org/{z}/{x}/{y}.png",
        "//maps.example.org/{z}/{x}/{y}.png",
        "https://maps.example.org/{z}/{x}.png",
        "https://maps.example.org/{z}/{x}/{y}/{y}.png",
        "https://{z}.example.org/{x}/{y}.png",
        "https://maps.example.org;/{z}/{x}/{y}.png",
        "https://maps.example.org/{z}/{x}/{y}.png; script-src *",
        "https://maps.example.org/{z}/{x}/{y}.png'\"",
        "https://maps.example.org/{z}/{x}/{y}.png,https://other.example.org",
        "https://*.example.org/{z}/{x}/{y}.png",
        "https://user:pass@maps.example.org/{z}/{x}/{y}.png",
        "https://localhost/{z}/{x}/{y}.png",
        "https://127.0.0.1/{z}/{x}/{y}.png",
        "https://[::1]/{z}/{x}/{y}.png",
        "https://maps.example.org/{z}/{x}/{y}.png#x",
        "javascript:alert({z}{x}{y})",
        "data:image/png,{z}{x}{y}"
      })
  void refusesWhatIsNoneOrReachesFurther(String address) {
    assertThat(TileSource.right(address)).isFalse();
    assertThatThrownBy(() -> new TileSource(address, "Example"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
