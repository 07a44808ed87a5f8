package org.sportel.identity.secondfactor;

import java.net.URI;
import java.util.Optional;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * The site for which passkeys hold: the address that people see ({@code SPORTEL_ADDRESS}). Browsers
 * make them only for a name reached over HTTPS, or for {@code localhost}.
 */
@Component
final class PasskeySite {
  private final Optional<Site> site;

  PasskeySite(PublicAddress address) {
    this.site = of(URI.create(address.of("")));
  }

  /** The name that a key is bound to, and the origin that a browser says. */
  record Site(String name, String origin) {}

  /** Empty where no browser would make a passkey. */
  Optional<Site> site() {
    return site;
  }

  private static Optional<Site> of(URI address) {
    var host = Optional.ofNullable(address.getHost()).orElse("");
    boolean named = !host.isEmpty() && !host.matches("[0-9.]+") && !host.startsWith("[");
    boolean secure = "https".equals(address.getScheme()) || host.equals("localhost");
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return named && secure
        ? Optional.of(new Site(host, address.getScheme() + "://" + host + port))
        : Optional.empty();
  }
}
