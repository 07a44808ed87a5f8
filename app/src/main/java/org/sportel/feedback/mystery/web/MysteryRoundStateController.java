package org.sportel.feedback.mystery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.mystery.CloseMysteryRound;
import org.sportel.feedback.mystery.DropMysteryRound;
import org.sportel.feedback.mystery.StartMysteryRound;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a round is started and ended. */
@Controller
final class MysteryRoundStateController {
  private static final String AT = MysteryRoundController.ROUNDS + "/{id}";

  private final MysteryRoundPages pages;
  private final StartMysteryRound startRound;
  private final CloseMysteryRound closeRound;
  private final DropMysteryRound dropRound;
  private final CurrentTenant current;
  private final Transactions transactions;

  MysteryRoundStateController(
      MysteryRoundPages pages,
      StartMysteryRound startRound,
      CloseMysteryRound closeRound,
      DropMysteryRound dropRound,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.startRound = startRound;
    this.closeRound = closeRound;
    this.dropRound = dropRound;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(AT + "/start")
  String start(@PathVariable UUID id, HttpServletResponse response, Model model) {
    return done(
        id, () -> startRound.start(id), MysteryRoundController.ROUNDS + "/" + id, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(AT + "/close")
  String close(@PathVariable UUID id, HttpServletResponse response, Model model) {
    return done(id, () -> closeRound.close(id), MysteryRoundController.PATH, response, model);
  }

  /** Throws a draft away; a round that was started meanwhile is shown instead. */
  @Access(power = Power.ADMINISTER)
  @PostMapping(AT + "/drop")
  String drop(@PathVariable UUID id, HttpServletResponse response, Model model) {
    return done(id, () -> dropRound.drop(id), MysteryRoundController.PATH, response, model);
  }

  private String done(
      UUID id, Runnable work, String next, HttpServletResponse response, Model model) {
    try {
      transactions.run(current.scope(), work);
      return "redirect:" + next;
    } catch (MysteryRefusal refused) {
      if (refused.status() == HttpServletResponse.SC_NOT_FOUND) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      model.addAttribute("page", transactions.read(current.scope(), () -> pages.of(id, errors)));
      return "feedback/mystery/web/mysteryRoundPage";
    }
  }
}
