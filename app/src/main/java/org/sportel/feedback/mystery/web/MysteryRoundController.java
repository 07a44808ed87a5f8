package org.sportel.feedback.mystery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.mystery.MysteryRight;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.PlanMysteryRound;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where rounds are planned and found. */
@Controller
final class MysteryRoundController {
  static final String PATH = "/desk/mystery";
  static final String ROUNDS = PATH + "/rounds";

  private final MysteryRoundPages pages;
  private final MysteryRounds rounds;
  private final PlanMysteryRound planRound;
  private final MysteryRight right;
  private final CurrentTenant current;
  private final Transactions transactions;

  MysteryRoundController(
      MysteryRoundPages pages,
      MysteryRounds rounds,
      PlanMysteryRound planRound,
      MysteryRight right,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.rounds = rounds;
    this.planRound = planRound;
    this.right = right;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.list(right.plans(), right.reads())));
    return "feedback/mystery/web/mysteryRoundsPage";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(ROUNDS + "/new")
  String begin(Model model) {
    return show("", MysteryRoundForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(ROUNDS + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return keep(Optional.empty(), sent, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(ROUNDS + "/{id}")
  String round(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.of(id, FieldErrors.none())));
    return "feedback/mystery/web/mysteryRoundPage";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(ROUNDS + "/{id}/plan")
  String change(@PathVariable UUID id, Model model) {
    var round = transactions.read(current.scope(), () -> rounds.get(id));
    return show(id.toString(), MysteryRoundForm.of(round.plan()), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(ROUNDS + "/{id}/plan")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    transactions.read(current.scope(), () -> rounds.get(id));
    return keep(Optional.of(id), sent, response, model);
  }

  private String keep(
      Optional<UUID> id,
      MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = MysteryRoundForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        var kept = transactions.write(current.scope(), () -> planRound.plan(id, form.plan()));
        return "redirect:" + ROUNDS + "/" + kept;
      } catch (MysteryRefusal refused) {
        errors = FieldErrors.of(refused);
      }
    }
    response.setStatus(422);
    return show(id.map(UUID::toString).orElse(""), form, errors, model);
  }

  private String show(String id, MysteryRoundForm form, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.plan(id, form, errors)));
    return "feedback/mystery/web/mysteryRoundPlanPage";
  }
}
