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

  /** The code stands behind the # of the link, which no browser sends: a script puts it in. */
  @Access(Rule.PUBLIC)
  @GetMapping("/password")
  String page(Model model) {
    return show("", FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/password")
  String choose(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var typed = code.substring(code.lastIndexOf('#') + 1).strip();
    var errors = FieldErrors.none();
    if (typed.isEmpty()) {
      errors = errors.with("code", "identity.password.code.missing");
    }
    if (!password.equals(repeated)) {
      errors = errors.with("repeated", "identity.password.different");
    }
    if (errors.isEmpty()) {
      errors = chosen(typed, password);
    }
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(typed, errors, model);
    }
    seating.end(request, response);
    return "redirect:/sign-in?note=password_chosen";
  }

  private FieldErrors chosen(String code, String password) {
    try {
      choosePassword.choose(code, password);
      return FieldErrors.none();
    } catch (StaffRefusal refused) {
      return FieldErrors.none()
          .with(refused.field().orElse("code"), refused.messageKey(), refused.args());
    }
  }

  private static String show(String code, FieldErrors errors, Model model) {
    model.addAttribute("page", new PasswordPage(code, errors));
    return "identity/web/passwordPage";
  }
}
