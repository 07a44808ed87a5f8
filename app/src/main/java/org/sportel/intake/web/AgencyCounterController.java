package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.agency.AgencyDelegations;
import org.sportel.agency.AsGuest;
import org.sportel.agency.NoteTakenCase;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.DelegationId;
import org.sportel.casework.model.CaseId;
import org.sportel.documents.Downloads;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.ReceiptPdf;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * A clerk of a municipality takes an application for an institution: in the institution's tenant
 * and as its guest, because a delegation lets them.
 */
@Controller
final class AgencyCounterController {
  private static final String PATH = "/desk/agency/{id}/apply/{code}";

  private final ApplyController.Surroundings here;
  private final AgencyWindows windows;
  private final CounterEntry entry;
  private final BeginDraft beginDraft;
  private final Handing handing;
  private final Sides sides;

  AgencyCounterController(
      ApplyController.Surroundings here,
      AgencyWindows windows,
      CounterEntry entry,
      BeginDraft beginDraft,
      Handing handing,
      Sides sides) {
    this.here = here;
    this.windows = windows;
    this.entry = entry;
    this.beginDraft = beginDraft;
    this.handing = handing;
    this.sides = sides;
  }

  /** What the person takes along. */
  @Component
  record Handing(Receipts receipts, ReceiptPdf pdf, Downloads downloads) {}

  /** The two sides of a delegation. */
  @Component
  record Sides(AgencyDelegations delegations, Tenants tenants, NoteTakenCase note, AsGuest guest) {}

  /** A delegation with the institution that made it. */
  private record Given(AgencyDelegation delegation, Tenant institution) {}

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH)
  String empty(
      @PathVariable UUID id, @PathVariable String code, HttpServletRequest request, Model model) {
    var given = given(id);
    var service = FindDraft.code(code);
    var window = windows.of(given.delegation(), given.institution(), service, request);
    model.addAttribute(
        "page",
        sides
            .guest()
            .in(
                given.institution(),
                () -> entry.empty(service, beginDraft.key(), request, Optional.empty(), window)));
    return "intake/web/counterPage";
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping(PATH)
  String take(
      @PathVariable UUID id,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var given = given(id);
    var service = FindDraft.code(code);
    var window = windows.of(given.delegation(), given.institution(), service, request);
    var key = DraftKey.read(Posted.one(request, "draft")).orElseGet(beginDraft::key);
    var outcome =
        sides.guest().in(given.institution(), () -> entry.take(service, key, request, window));
    return switch (outcome) {
      case CounterEntry.Outcome.Again(var page) -> {
        if (!page.errors().isEmpty()) {
          response.setStatus(422);
        }
        model.addAttribute("page", page);
        yield "intake/web/counterPage";
      }
      case CounterEntry.Outcome.Sent(var place) -> {
        var taken = place.draft().sent().orElseThrow().caseId();
        sides.note().note(given.institution().id(), new CaseId(taken), here.current().get().id());
        var at = window.agency().path() + "/receipt.pdf";
        var links =
            new ReceiptPage.Links(
                place.links(), at, key.text(), "/desk/apply", "/desk/agency/taken/" + taken, "");
        model.addAttribute(
            "page",
            sides.guest().in(given.institution(), () -> handing.receipts().page(place, links)));
        yield "intake/web/counterReceiptPage";
      }
    };
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping(PATH + "/receipt.pdf")
  void receipt(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
    var given = given(id);
    var pdf =
        sides
            .guest()
            .in(
                given.institution(),
                () -> {
                  var place =
                      DraftKey.read(Posted.one(request, "draft"))
                          .flatMap(entry::find)
                          .filter(found -> found.draft().sent().isPresent())
                          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                  return handing.pdf().make(place.tenant(), place.draft(), place.key());
                });
    handing.downloads().sendPdf(t("intake.receipt.file") + ".pdf", pdf, response);
  }

  /** The delegation, which has to be one to the municipality where the clerk is signed in. */
  private Given given(UUID id) {
    var found =
        here.transactions()
            .read(
                here.current().scope(),
                () ->
                    sides.delegations().received(here.current().get().id(), new DelegationId(id)));
    return new Given(found, sides.tenants().get(found.institution()));
  }
}
