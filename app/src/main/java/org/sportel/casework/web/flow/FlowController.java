package org.sportel.casework.web.flow;

import java.util.List;
import org.sportel.casework.flow.Flows;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the time of a service's closed cases went, on the drawing of its procedure. */
@Controller
final class FlowController {
  private final Flows flows;
  private final ProcedureModels models;
  private final VersionHistory history;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  FlowController(
      Flows flows,
      ProcedureModels models,
      VersionHistory history,
      Transactions transactions,
      CurrentTenant tenant) {
    this.flows = flows;
    this.models = models;
    this.history = history;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  @GetMapping("/desk/services/{code}/flow")
  String flow(
      @PathVariable String code, @RequestParam(defaultValue = "0") int version, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute("page", transactions.read(tenant.scope(), () -> page(wanted, version)));
    return "casework/web/flow/flowPage";
  }

  private FlowPage page(ServiceCode code, int number) {
    var served =
        history.of(code).stream().filter(version -> version.state().served().isPresent()).toList();
    var chosen = chosen(served, number);
    var card = chosen.card();
    return FlowViews.page(
        code,
        served,
        chosen,
        models.of(card.version()).model(),
        flows.of(code.value(), card.version()));
  }

  /** The version asked for, or the one in force. */
  private static ServiceVersion chosen(List<ServiceVersion> served, int number) {
    return served.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .or(
            () ->
                served.stream()
                    .filter(version -> version.state() instanceof VersionState.InForce)
                    .findFirst())
        .or(() -> served.stream().findFirst())
        .orElseThrow(() -> new CatalogueRefusal(CatalogueRefusal.Reason.SERVICE_UNKNOWN));
  }
}
