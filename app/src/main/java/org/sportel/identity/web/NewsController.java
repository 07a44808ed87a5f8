package org.sportel.identity.web;

import java.time.Clock;
import java.util.UUID;
import org.sportel.identity.AnswerInvitation;
import org.sportel.identity.SignedIn;
import org.sportel.identity.trail.AccountNews;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a person's own account, and the invitations to other organisations. */
@Controller
final class NewsController {
  private static final String BACK = "redirect:/desk/me/news";

  private final Transactions transactions;
  private final SignedIn signedIn;
  private final AccountNews news;
  private final NewsPages pages;
  private final AnswerInvitation answerInvitation;
  private final Clock clock;

  NewsController(
      Transactions transactions,
      SignedIn signedIn,
      AccountNews news,
      NewsPages pages,
      AnswerInvitation answerInvitation,
      Clock clock) {
    this.transactions = transactions;
    this.signedIn = signedIn;
    this.news = news;
    this.pages = pages;
    this.answerInvitation = answerInvitation;
    this.clock = clock;
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk/me/news")
  String page(@RequestParam(defaultValue = "") String done, Model model) {
    var seat = seat();
    model.addAttribute(
        "page",
        transactions.read(
            Scope.of(seat.tenant().id()), () -> pages.of(seat.staff(), Done.of(done))));
    return "identity/web/newsPage";
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping("/desk/me/news")
  String seen() {
    transactions.run(Scope.network(), () -> news.seen(seat().staff().id(), clock.instant()));
    return BACK;
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping("/desk/me/invitations/{id}/accept")
  String accept(@PathVariable UUID id) {
    answerInvitation.accept(seat().staff(), id);
    return BACK + "?done=" + Done.ACCEPTED.word();
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping("/desk/me/invitations/{id}/decline")
  String decline(@PathVariable UUID id) {
    answerInvitation.decline(seat().staff(), id);
    return BACK + "?done=" + Done.DECLINED.word();
  }

  private SignedIn.Seat seat() {
    return signedIn.seat().orElseThrow();
  }
}
