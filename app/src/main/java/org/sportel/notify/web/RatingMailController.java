package org.sportel.notify.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.RatingMail;
import org.sportel.notify.SetRatingMail;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an administrator has applicants asked how it was, and where people refuse to be asked. */
@Controller
final class RatingMailController {
  private static final String PAGE = "/desk/messages/ratings";
  private static final String REFUSE = "/m/{slug}/rate-no-more/{code}";
  private static final String NEVER = "0";
  private static final List<Integer> DAYS = List.of(1, 3, 5, 7, 14, 30);

  private final RatingMail mail;
  private final SetRatingMail setRatingMail;
  private final Transactions transactions;
  private final CurrentTenant current;

  RatingMailController(
      RatingMail mail,
      SetRatingMail setRatingMail,
      Transactions transactions,
      CurrentTenant current) {
    this.mail = mail;
    this.setRatingMail = setRatingMail;
    this.transactions = transactions;
    this.current = current;
  }

  @GetMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
    var days = transactions.read(current.scope(), () -> mail.days());
    var choices =
        Stream.concat(
                Stream.of(Option.of(NEVER, t("notify.rating.never"))),
                DAYS.stream()
                    .map(day -> Option.of(String.valueOf(day), t("notify.rating.after", day))))
            .toList();
    model.addAttribute(
        "page", new RatingMailPage(choices, days.map(String::valueOf).orElse(NEVER), saved));
    return "notify/web/ratingMailPage";
  }

  @PostMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String set(@RequestParam(defaultValue = NEVER) String days) {
    var chosen =
        Optional.of(days)
            .flatMap(text -> DAYS.stream().filter(day -> day.toString().equals(text)).findFirst());
    transactions.run(current.scope(), () -> setRatingMail.set(chosen));
    return "redirect:" + PAGE + "?saved=true";
  }

  /** Asks first, because programs open the links of a mail before people do. */
  @GetMapping(REFUSE)
  @Access(Rule.PUBLIC)
  String ask(@PathVariable String code, Model model) {
    if (!transactions.read(current.scope(), () -> mail.known(code))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page(code, false, model);
  }

  @PostMapping(REFUSE)
  @Access(Rule.PUBLIC)
  String refuse(@PathVariable String code, Model model) {
    if (!transactions.write(current.scope(), () -> mail.refuse(code))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page(code, true, model);
  }

  private String page(String code, boolean done, Model model) {
    var home = "/m/" + current.get().slug();
    model.addAttribute("page", new NoMoreQuestionsPage(home, home + "/rate-no-more/" + code, done));
    return "notify/web/noMoreQuestionsPage";
  }
}
