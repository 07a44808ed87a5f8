package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.complaints.ComplaintInHand;
import org.sportel.complaints.OpenIdentity;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the seal of who complains, for a reason that is logged. */
@Controller
final class IdentityController {
  private static final String VIEW = "complaints/desk/identityPage";

  private final OpenIdentity openIdentity;
  private final ComplaintInHand inHand;
  private final Transactions transactions;
  private final CurrentTenant current;

  IdentityController(
      OpenIdentity openIdentity,
      ComplaintInHand inHand,
      Transactions transactions,
      CurrentTenant current) {
    this.openIdentity = openIdentity;
    this.inHand = inHand;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping("/desk/complaints/{id}/identity")
  String ask(@PathVariable UUID id, Model model) {
    transactions.run(current.scope(), () -> inHand.require(new ComplaintId(id)));
    model.addAttribute("page", page(id, "", "", FieldErrors.none()));
    return VIEW;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/identity")
  String open(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String purpose,
      HttpServletResponse response,
      Model model) {
    try {
      var opened =
          transactions.write(
              current.scope(), () -> openIdentity.open(new ComplaintId(id), purpose));
      var person = opened.complainant();
      model.addAttribute("page", page(id, person.name(), person.contact(), FieldErrors.none()));
    } catch (ComplaintRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElseThrow(), refused.messageKey(), refused.args());
      model.addAttribute("page", page(id, "", "", errors));
    }
    return VIEW;
  }

  private static IdentityPage page(UUID id, String name, String contact, FieldErrors errors) {
    return new IdentityPage(
        "/desk/complaints/" + id, t("complaints.identity.title"), name, contact, errors);
  }
}
