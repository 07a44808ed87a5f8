package org.sportel.feedback.web;

import java.util.UUID;
import org.sportel.feedback.FollowUpRating;
import org.sportel.feedback.ReleaseWords;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the centre's people read what others thought. */
@Controller
final class FeedbackController {
  private static final String PATH = "/desk/feedback";

  private final FeedbackPages pages;
  private final FollowUpRating followUpRating;
  private final ReleaseWords releaseWords;
  private final Authority authority;
  private final CurrentTenant current;
  private final Transactions transactions;

  FeedbackController(
      FeedbackPages pages,
      FollowUpRating followUpRating,
      ReleaseWords releaseWords,
      Authority authority,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.followUpRating = followUpRating;
    this.releaseWords = releaseWords;
    this.authority = authority;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH)
  String results(Model model) {
    boolean manages = authority.may(Power.MANAGE_CENTRE);
    model.addAttribute("page", transactions.write(current.scope(), () -> pages.of(manages)));
    return "feedback/web/feedbackPage";
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/{id}/followed")
  String followed(@PathVariable UUID id, @RequestParam(defaultValue = "") String note) {
    transactions.run(current.scope(), () -> followUpRating.follow(id, TypedText.text(note)));
    return "redirect:" + PATH;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/{id}/release")
  String release(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String hide) {
    var masked = hide.isEmpty() ? TypedText.text(words) : "";
    transactions.run(current.scope(), () -> releaseWords.release(id, masked));
    return "redirect:" + PATH;
  }
}
