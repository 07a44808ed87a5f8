package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;

/**
 * Names where a request comes from so that it can be counted and nobody can tell afterwards where
 * it was. Digests of addresses can be found by trying all addresses; these are made with a key that
 * lives in the memory of the running program alone.
 */
@Component
final class SenderNames {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  SenderNames() {
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The name of where a request comes from, until the program ends. */
  String name(HttpServletRequest request) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(ClientAddress.of(request).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
