package org.sportel.problems.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.problems.ProblemCategories;
import org.sportel.web.Access;
import org.sportel.web.PublicAddress;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells programs where the service is and what can be reported. */
@Controller
final class GeoServicesController {
  private final ProblemCategories categories;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final PublicAddress address;

  GeoServicesController(
      ProblemCategories categories,
      CurrentTenant current,
      Transactions transactions,
      PublicAddress address) {
    this.categories = categories;
    this.current = current;
    this.transactions = transactions;
    this.address = address;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(GeoAnswers.ROOT + "discovery" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> discovery(HttpServletRequest request) {
    var tenant = current.get();
    var changed = transactions.read(current.scope(), categories::changed).orElse(Instant.EPOCH);
    var home = address.of("/m/" + tenant.slug());
    return GeoAnswers.of(
        request,
        "discovery",
        GeoReport.discovery(
            home + "/open311/v2",
            changed,
            Texts.show(tenant.name()).text() + ", " + home,
            tenant.zone()));
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(GeoAnswers.ROOT + "services" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> services(HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    var open = transactions.read(current.scope(), categories::open);
    return GeoAnswers.of(request, "services", open.stream().map(GeoReport::service).toList());
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping(GeoAnswers.ROOT + "services/{code}" + GeoAnswers.FORMAT)
  ResponseEntity<byte[]> definition(@PathVariable String code, HttpServletRequest request) {
    GeoAnswers.check(request, current.get());
    var category = transactions.read(current.scope(), () -> categories.taken(code));
    return GeoAnswers.of(request, "service_definition", GeoReport.definition(category));
  }
}
