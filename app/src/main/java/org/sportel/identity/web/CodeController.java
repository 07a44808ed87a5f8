package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.identity.signin.Destination;
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

/** Asks for the code after the password, where the account has a second factor. */
@Controller
final class CodeController {
  private static final String TO_SIGN_IN = "redirect:/sign-in";

  private final SecondStep secondStep;
  private final Arrival arrival;

  CodeController(SecondStep secondStep, Arrival arrival) {
    this.secondStep = secondStep;
    this.arrival = arrival;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/sign-in/code")
  String page(HttpServletRequest request, Model model) {
    return secondStep.person(request).isEmpty()
        ? TO_SIGN_IN
        : show(new Arrival.Onward(Destination.DESK, ""), FieldErrors.none(), model);
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
    var person = secondStep.person(request);
    if (person.isEmpty()) {
      return TO_SIGN_IN;
    }
    var onward = new Arrival.Onward(Destination.of(to), kept);
    if (code.isBlank()) {
      response.setStatus(422);
      return show(onward, FieldErrors.none().with("code", "identity.code.missing"), model);
    }
    try {
      secondStep.check(person.get(), code, request);
      return arrival.arrive(person.get(), onward, request, response, model);
    } catch (SignInRefusal refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("code", refused.messageKey(), refused.args());
      return show(onward, errors, model);
    }
  }

  private static String show(Arrival.Onward onward, FieldErrors errors, Model model) {
    model.addAttribute("page", new CodePage(onward, errors));
    return "identity/web/codePage";
  }
}
