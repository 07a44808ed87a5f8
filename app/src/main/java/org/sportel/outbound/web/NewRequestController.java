package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.outbound.NewRequest;
import org.sportel.outbound.NewRequest.Addressee;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.SendRequest;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestReason;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who works on a case asks another body. */
@Controller
final class NewRequestController {
  private static final int USUAL_DAYS = 14;

  private final CasesAtHand cases;
  private final SendRequest sendRequest;
  private final OutboundGate gate;
  private final Addressees addressees;
  private final CurrentTenant current;
  private final Transactions transactions;

  NewRequestController(
      CasesAtHand cases,
      SendRequest sendRequest,
      OutboundGate gate,
      Addressees addressees,
      CurrentTenant current,
      Transactions transactions) {
    this.cases = cases;
    this.sendRequest = sendRequest;
    this.gate = gate;
    this.addressees = addressees;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @GetMapping("/desk/cases/{id}/requests/new")
  String form(@PathVariable UUID id, Model model) {
    return transactions.read(
        current.scope(),
        () ->
            show(
                id,
                RequestFields.filled(gate.day().plusDays(USUAL_DAYS)),
                FieldErrors.none(),
                model));
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @PostMapping("/desk/cases/{id}/requests/new")
  String send(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    try {
      var sent =
          transactions.write(
              current.scope(), () -> sendRequest.send(new CaseId(id), wanted(typed)));
      return "redirect:/desk/requests/" + sent.value() + "?done=sent";
    } catch (OutboundRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.of(refused);
      return transactions.read(current.scope(), () -> show(id, typed, errors, model));
    }
  }

  private NewRequest wanted(Map<String, String> typed) {
    return new NewRequest(
        addressees.of(typed.getOrDefault("body", "")),
        new OutboundRequest.Asked(
            RequestFields.choice(RequestReason.class, typed, "reason"),
            RequestFields.choice(RequestWay.class, typed, "way"),
            typed.getOrDefault("subject", ""),
            typed.getOrDefault("words", "")),
        RequestFields.due(typed),
        !typed.getOrDefault("waits", "").isEmpty(),
        FormKey.of(typed.getOrDefault(FormKey.FIELD, "")));
  }

  private String show(UUID id, Map<String, String> typed, FieldErrors errors, Model model) {
    var file = cases.find(new CaseId(id));
    file.requireOpen();
    model.addAttribute(
        "page",
        new NewRequestPage(
            id,
            file.number(),
            Texts.show(file.title()),
            addressees.options(),
            options(RequestReason.values(), "outbound.reason."),
            options(RequestWay.values(), "outbound.way."),
            typed,
            errors));
    return "outbound/web/newRequestPage";
  }

  static List<Option> options(Enum<?>[] values, String key) {
    return Arrays.stream(values).map(one -> Option.of(one.name(), t(key + one.name()))).toList();
  }

  /** Whom a request can go to: the address book, then institutions that do not stand in it yet. */
  @Component
  static final class Addressees {
    private static final String BODY = "body:";
    private static final String INSTITUTION = "institution:";

    private final OtherBodies bodies;
    private final Tenants tenants;
    private final CurrentTenant current;

    Addressees(OtherBodies bodies, Tenants tenants, CurrentTenant current) {
      this.bodies = bodies;
      this.tenants = tenants;
      this.current = current;
    }

    List<Option> options() {
      var known = bodies.list();
      var taken =
          known.stream().flatMap(one -> one.institution().stream()).collect(Collectors.toSet());
      var own =
          known.stream().filter(OtherBody::open).map(one -> Option.of(BODY + one.id(), one.name()));
      var network =
          tenants.list().stream()
              .filter(one -> !one.id().equals(current.get().id()))
              .filter(one -> !taken.contains(one.id().value()))
              .map(Addressees::option);
      return Stream.concat(own, network).toList();
    }

    private static Option option(Tenant one) {
      return Option.of(INSTITUTION + one.slug(), Texts.show(one.name()).text());
    }

    Addressee of(String value) {
      return value.startsWith(INSTITUTION)
          ? new Addressee(
              Optional.empty(),
              tenants.bySlug(value.substring(INSTITUTION.length())).map(Tenant::id))
          : new Addressee(
              Optional.of(value)
                  .filter(typed -> typed.startsWith(BODY))
                  .flatMap(typed -> TypedId.find(typed.substring(BODY.length()))),
              Optional.<TenantId>empty());
    }
  }
}
