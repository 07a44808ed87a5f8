package org.sportel.feedback.mystery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FormFiles;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.feedback.mystery.ReportMysteryVisit;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where visitors find their visits and send what they saw. */
@Controller
final class OwnMysteryVisitsController {
  static final String PATH = "/desk/mystery/visits";
  private static final String VIEW = "feedback/mystery/web/mysterySheetPage";

  private final OwnMysteryVisitPages pages;
  private final Sending sending;
  private final CurrentTenant current;
  private final Transactions transactions;

  OwnMysteryVisitsController(
      OwnMysteryVisitPages pages,
      Sending sending,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.sending = sending;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.MAKE_MYSTERY_VISITS)
  @GetMapping(PATH)
  String list(@RequestParam(defaultValue = "") String sent, Model model) {
    boolean done = sent.equals("true");
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.list(done)));
    return "feedback/mystery/web/ownMysteryVisitsPage";
  }

  @Access(power = Power.MAKE_MYSTERY_VISITS)
  @GetMapping(PATH + "/{id}")
  String sheet(@PathVariable UUID id, Model model) {
    return show(id, Optional.empty(), UUID.randomUUID().toString(), FieldErrors.none(), model);
  }

  @Access(power = Power.MAKE_MYSTERY_VISITS, files = true)
  @PostMapping(PATH + "/{id}")
  String send(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletResponse response,
      Model model) {
    var visit = transactions.read(current.scope(), () -> pages.own(id));
    var form = MysterySheetForm.of(sent, visit.sheet());
    var once = sent.getOrDefault("once", "");
    var errors = form.errors(visit.sheet());
    response.setStatus(422);
    if (errors.isEmpty()) {
      try {
        var address = sending.send(id, form, once, files == null ? List.of() : files);
        response.setStatus(HttpServletResponse.SC_OK);
        return "redirect:" + address;
      } catch (Refused refused) {
        response.setStatus(refused.status());
        errors = errors.with(refused.field().orElse(""), refused.messageKey(), refused.args());
      }
    }
    return show(id, Optional.of(form), once, errors, model);
  }

  private String show(
      UUID id, Optional<MysterySheetForm> form, String once, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.sheet(id, form, once, errors)));
    return VIEW;
  }

  /** Sends a sheet once, however often its form comes. */
  @Component
  static final class Sending {
    private final ReportMysteryVisit reportVisit;
    private final MysteryFiles files;
    private final Idempotency idempotency;
    private final Acting acting;
    private final CurrentTenant current;
    private final Transactions transactions;

    Sending(
        ReportMysteryVisit reportVisit,
        MysteryFiles files,
        Idempotency idempotency,
        Acting acting,
        CurrentTenant current,
        Transactions transactions) {
      this.reportVisit = reportVisit;
      this.files = files;
      this.idempotency = idempotency;
      this.acting = acting;
      this.current = current;
      this.transactions = transactions;
    }

    String send(UUID id, MysterySheetForm form, String once, List<MultipartFile> sent) {
      try (var received = files.receive(sent)) {
        return transactions.write(
            current.scope(),
            () ->
                SentIds.right(once)
                    ? idempotency.once(
                        acting.now().id(), once, id.toString(), () -> report(id, form, received))
                    : report(id, form, received));
      }
    }

    private String report(UUID id, MysterySheetForm form, FormFiles.Received received) {
      reportVisit.report(id, form.report(), received.keep(MysteryVisits.Evidence::new));
      return PATH + "?sent=true";
    }
  }
}
