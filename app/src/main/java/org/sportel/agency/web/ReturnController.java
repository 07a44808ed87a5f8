package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Set;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.returns.CheckReturn;
import org.sportel.agency.returns.CommentOnReturn;
import org.sportel.agency.returns.ProduceReturn;
import org.sportel.agency.returns.SignReturn;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The return about one institution: produced, checked, commented, signed. */
@Controller
final class ReturnController {
  private static final String ONE = ReturnsController.PATH + "/{slug}/{month}";
  private static final Set<String> DONE = Set.of("produced", "checked", "commented", "signed");

  private final ReturnViews views;
  private final Commands commands;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;

  ReturnController(
      ReturnViews views,
      Commands commands,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions) {
    this.views = views;
    this.commands = commands;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
  }

  /** What can be done with a return. */
  @Component
  record Commands(
      ProduceReturn produce, CheckReturn check, CommentOnReturn comment, SignReturn sign) {}

  private record Named(Tenant institution, YearMonth month) {
    String path() {
      return ReturnsController.PATH + "/" + institution.slug() + "/" + month;
    }
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(ONE)
  String show(
      @PathVariable String slug,
      @PathVariable String month,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    return show(
        named(slug, month),
        new ReturnsPage.Typed("", ""),
        FieldErrors.none(),
        DONE.contains(done) ? t("agency.return.done." + done) : "",
        model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(ONE + "/produce")
  String produce(
      @PathVariable String slug,
      @PathVariable String month,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse answer,
      Model model) {
    var named = named(slug, month);
    return done(
        named,
        "produced",
        () -> commands.produce().produce(named.month(), named.institution().id(), reason),
        new ReturnsPage.Typed(reason, ""),
        answer,
        model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(ONE + "/check")
  String check(
      @PathVariable String slug,
      @PathVariable String month,
      HttpServletResponse answer,
      Model model) {
    var named = named(slug, month);
    return done(
        named,
        "checked",
        () -> commands.check().check(named.month(), named.institution().id()),
        new ReturnsPage.Typed("", ""),
        answer,
        model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping(ONE + "/comment")
  String comment(
      @PathVariable String slug,
      @PathVariable String month,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse answer,
      Model model) {
    var named = named(slug, month);
    return done(
        named,
        "commented",
        () -> commands.comment().comment(named.month(), named.institution().id(), words),
        new ReturnsPage.Typed("", words),
        answer,
        model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(ONE + "/sign")
  String sign(
      @PathVariable String slug,
      @PathVariable String month,
      HttpServletResponse answer,
      Model model) {
    var named = named(slug, month);
    return done(
        named,
        "signed",
        () -> commands.sign().sign(named.month(), named.institution().id()),
        new ReturnsPage.Typed("", ""),
        answer,
        model);
  }

  private String done(
      Named named,
      String done,
      Runnable deed,
      ReturnsPage.Typed typed,
      HttpServletResponse answer,
      Model model) {
    try {
      transactions.run(current.scope(), deed);
      return "redirect:" + named.path() + "?done=" + done;
    } catch (AgencyRefusal refused) {
      if (refused.status() == HttpStatus.NOT_FOUND.value()) {
        throw refused;
      }
      answer.setStatus(refused.status());
      return show(named, typed, DelegationFields.errors(refused), "", model);
    }
  }

  private Named named(String slug, String month) {
    var institution = names.bySlug(slug).filter(one -> one.kind() == Tenant.Kind.INSTITUTION);
    return new Named(
        institution.orElseThrow(ReturnController::nothing),
        TypedDay.isoMonth(month).orElseThrow(ReturnController::nothing));
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private String show(
      Named named, ReturnsPage.Typed typed, FieldErrors errors, String done, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new ReturnsPage.One(
                    names.name(named.institution().id()),
                    Texts.month(named.month()),
                    named.path(),
                    views.versions(named.month(), named.institution().id()),
                    ReturnViews.columns(),
                    views.signs(),
                    typed,
                    errors,
                    done)));
    return "agency/web/returnPage";
  }
}
