package org.sportel.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.feedback.GiveRating;
import org.sportel.feedback.RatingCodes;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingReason;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks somebody who holds a code how it was. */
@Controller
final class RatingController {
  private static final RatingPage.Typed NOTHING = new RatingPage.Typed(List.of(), "", "", "");

  private final RatingCodes codes;
  private final Ratings ratings;
  private final GiveRating giveRating;
  private final CurrentTenant current;
  private final Transactions transactions;

  RatingController(
      RatingCodes codes,
      Ratings ratings,
      GiveRating giveRating,
      CurrentTenant current,
      Transactions transactions) {
    this.codes = codes;
    this.ratings = ratings;
    this.giveRating = giveRating;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/rate/{code}")
  String ask(@PathVariable String code, Model model) {
    return show(code, NOTHING, FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/rate/{code}")
  String score(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String score,
      HttpServletResponse response,
      Model model) {
    int given = score.length() == 1 ? score.charAt(0) - '0' : 0;
    try {
      transactions.run(
          current.scope(), () -> giveRating.give(codes.read(current.get().id(), code), given));
      return "redirect:" + path(code);
    } catch (FeedbackRefusal refused) {
      return again(code, NOTHING, "score", refused, response, model);
    }
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/rate/{code}/more")
  String more(
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> reasons,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(defaultValue = "") String complain,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var typed =
        new RatingPage.Typed(
            reasons, TypedText.text(words), TypedText.line(contact), TypedText.line(complain));
    try {
      var rated =
          transactions.write(
              current.scope(),
              () ->
                  more(
                      code, new GiveRating.More(reasons(reasons), typed.words(), typed.contact())));
      if (typed.complain().isEmpty()) {
        return "redirect:" + path(code);
      }
      // The browser sends the same form on, so that what was written stands in no address.
      request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.TEMPORARY_REDIRECT);
      return "redirect:" + complaint(rated, typed.complain());
    } catch (FeedbackRefusal refused) {
      return again(code, typed, "words", refused, response, model);
    }
  }

  private RatingCodes.Rated more(String code, GiveRating.More more) {
    var rated = codes.read(current.get().id(), code);
    giveRating.giveMore(rated, more);
    return rated;
  }

  /** Where it goes on; the number, which tells who somebody is, only of who gives a name anyway. */
  private String complaint(RatingCodes.Rated rated, String level) {
    return UriComponentsBuilder.fromPath("/m/" + current.get().slug() + "/complaints/begin")
        .queryParam("level", level)
        .queryParam("service", rated.service().orElse(""))
        .queryParam("centre", rated.centre().map(UUID::toString).orElse(""))
        .queryParam("reference", level.equals("NAMED") ? rated.number() : "")
        .encode()
        .toUriString();
  }

  private String again(
      String code,
      RatingPage.Typed typed,
      String field,
      FeedbackRefusal refused,
      HttpServletResponse response,
      Model model) {
    if (refused.status() != 422) {
      throw refused;
    }
    response.setStatus(422);
    return show(
        code, typed, FieldErrors.none().with(field, refused.messageKey(), refused.args()), model);
  }

  private String show(String code, RatingPage.Typed typed, FieldErrors errors, Model model) {
    var given =
        transactions.read(
            current.scope(),
            () -> {
              var what = codes.read(current.get().id(), code);
              return ratings.of(what.source(), what.subject());
            });
    var step =
        given
            .map(one -> one.finished() ? RatingPage.Step.DONE : RatingPage.Step.MORE)
            .orElse(RatingPage.Step.SCORE);
    model.addAttribute(
        "page",
        new RatingPage(
            path(code),
            "/m/" + current.get().slug(),
            step,
            given.map(Ratings.Given::rating).filter(Rating::satisfied).isPresent(),
            typed,
            errors));
    return "feedback/web/ratingPage";
  }

  static Set<RatingReason> reasons(List<String> sent) {
    return Arrays.stream(RatingReason.values())
        .filter(reason -> sent.contains(reason.name()))
        .collect(Collectors.toSet());
  }

  private String path(String code) {
    return "/m/" + current.get().slug() + "/rate/" + code;
  }
}
