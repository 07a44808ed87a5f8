package org.sportel.network.change;

import java.time.Duration;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the arms of an organisation. */
@Controller
final class ArmsController {
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Transactions transactions;

  ArmsController(Tenants tenants, CurrentTenant current, Transactions transactions) {
    this.tenants = tenants;
    this.current = current;
    this.transactions = transactions;
  }

  @GetMapping("/m/{slug}/arms.png")
  @Access(value = Rule.PUBLIC, open = true)
  ResponseEntity<byte[]> arms() {
    var picture =
        transactions
            .read(current.scope(), () -> tenants.arms(current.get()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .body(picture);
  }
}
