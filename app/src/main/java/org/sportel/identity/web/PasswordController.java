package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.identity.ChoosePassword;
import org.sportel.identity.StaffRefusal;
import org.sportel.identity.signin.BrowserSession;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the holder of a one-time link choose a password. */
@Controller
final class PasswordController {
  private final ChoosePassword choosePassword;
  private final BrowserSession seating;

  PasswordController(ChoosePassword choosePassword, BrowserSession seating) {
    this.choosePassword = choosePassword;
    this.seating = seating;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/password/{code}")
  String page(@PathVariable String code, Model model) {
    choosePassword.check(code);
    return show(code, FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/password/{code}")
  String choose(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!password.equals(repeated)) {
      response.setStatus(422);
      return show(code, FieldErrors.none().with("repeated", "identity.password.different"), model);
    }
    try {
      choosePassword.choose(code, password);
    } catch (StaffRefusal refused) {
      if (!refused.field().equals(java.util.Optional.of("password"))) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("password", refused.messageKey(), refused.args());
      return show(code, errors, model);
    }
    seating.end(request, response);
    return "redirect:/sign-in?note=password_chosen";
  }

  private static String show(String code, FieldErrors errors, Model model) {
    model.addAttribute("page", new PasswordPage(code, errors));
    return "identity/web/passwordPage";
  }
}
