package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.sportel.identity.AccountId;
import org.sportel.identity.signin.Destination;
import org.sportel.identity.signin.PasskeyChallenge;
import org.sportel.identity.signin.ProofChoice;
import org.sportel.identity.signin.SecondStep;
import org.sportel.identity.signin.SignInRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a code or a passkey after the password, where the account has a second factor. */
@Controller
final class CodeController {
  private static final String TO_SIGN_IN = "redirect:/sign-in";

  private final SecondStep secondStep;
  private final ProofChoice choice;
  private final PasskeyChallenge challenge;
  private final Arrival arrival;

  CodeController(
      SecondStep secondStep, ProofChoice choice, PasskeyChallenge challenge, Arrival arrival) {
    this.secondStep = secondStep;
    this.choice = choice;
    this.challenge = challenge;
    this.arrival = arrival;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/sign-in/code")
  String page(HttpServletRequest request, Model model) {
    return secondStep.person(request).isEmpty()
        ? TO_SIGN_IN
        : show(new Arrival.Onward(Destination.DESK, ""), FieldErrors.none(), request, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/sign-in/code")
  String check(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var onward = new Arrival.Onward(Destination.of(to), kept);
    if (code.isBlank() && secondStep.person(request).isPresent()) {
      response.setStatus(422);
      var errors = FieldErrors.none().with("code", "identity.code.missing");
      return show(onward, errors, request, model);
    }
    return checked(
        "code",
        onward,
        person -> secondStep.check(person, code, request),
        new Exchange(request, response, model));
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/sign-in/passkey")
  String passkey(
      @RequestParam(defaultValue = "", name = "response") String signed,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var asked = challenge.take(request).orElse("");
    var onward = new Arrival.Onward(Destination.of(to), kept);
    return checked(
        "response",
        onward,
        person -> secondStep.check(person, signed, asked, request),
        new Exchange(request, response, model));
  }

  private String checked(
      String field, Arrival.Onward onward, Consumer<AccountId> check, Exchange exchange) {
    var person = secondStep.person(exchange.request());
    if (person.isEmpty()) {
      return TO_SIGN_IN;
    }
    try {
      check.accept(person.get());
      return arrival.arrive(
          person.get(), onward, exchange.request(), exchange.response(), exchange.model());
    } catch (SignInRefusal refused) {
      RetryAfter.say(refused, exchange.response());
      exchange.response().setStatus(refused.status());
      var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      return show(onward, errors, exchange.request(), exchange.model());
    }
  }

  private record Exchange(HttpServletRequest request, HttpServletResponse response, Model model) {}

  private String show(
      Arrival.Onward onward, FieldErrors errors, HttpServletRequest request, Model model) {
    var person = secondStep.person(request).orElseThrow();
    model.addAttribute("page", new CodePage(onward, choice.of(person, request), errors));
    return "identity/web/codePage";
  }
}
