package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.identity.ChangePassword;
import org.sportel.identity.OwnSignIns;
import org.sportel.identity.SignedIn;
import org.sportel.network.Units;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own place: duties, password, open sign-ins. */
@Controller
final class MyController {
  private final Transactions transactions;
  private final SignedIn signedIn;
  private final Units units;
  private final OwnSignIns ownSignIns;
  private final ChangePassword changePassword;
  private final AskedPassword asked;

  MyController(
      Transactions transactions,
      SignedIn signedIn,
      Units units,
      OwnSignIns ownSignIns,
      ChangePassword changePassword,
      AskedPassword asked) {
    this.transactions = transactions;
    this.signedIn = signedIn;
    this.units = units;
    this.ownSignIns = ownSignIns;
    this.changePassword = changePassword;
    this.asked = asked;
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk/me")
  String page(
      @RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
    return show(Done.of(done), FieldErrors.none(), request, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping("/desk/me/password")
  String password(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var errors = missing(old, password, repeated);
    if (errors.isEmpty()) {
      errors = change(new ChangePassword.Wish(old, password), request, response);
    }
    if (errors.isEmpty()) {
      return "redirect:/desk/me?done=password";
    }
    response.setStatus(422);
    return show(Optional.empty(), errors, request, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping("/desk/me/sessions/end")
  String end(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String own,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var seat = seat();
    var errors =
        own.isEmpty()
            ? FieldErrors.none().with("own", "identity.me.old.missing")
            : asked.tried(
                "own",
                response,
                () -> ownSignIns.end(seat.tenant().id(), seat.staff().id(), key, own));
    if (errors.isEmpty()) {
      return "redirect:/desk/me?done=ended";
    }
    response.setStatus(422);
    return show(Optional.empty(), errors, request, model);
  }

  private static FieldErrors missing(String old, String password, String repeated) {
    var errors = FieldErrors.none();
    if (old.isEmpty()) {
      errors = errors.with("old", "identity.me.old.missing");
    }
    if (password.isEmpty()) {
      errors = errors.with("password", "identity.me.new.missing");
    } else if (!password.equals(repeated)) {
      errors = errors.with("repeated", "identity.password.different");
    }
    return errors;
  }

  private FieldErrors change(
      ChangePassword.Wish wish, HttpServletRequest request, HttpServletResponse response) {
    var seat = seat();
    var secret = request.getSession().getId();
    return asked.tried(
        "old",
        response,
        () -> changePassword.change(seat.tenant().id(), seat.staff().id(), secret, wish));
  }

  private String show(
      Optional<Done> done, FieldErrors errors, HttpServletRequest request, Model model) {
    var seat = seat();
    var secret = request.getSession().getId();
    model.addAttribute(
        "page",
        transactions.read(
            Scope.of(seat.tenant().id()),
            () ->
                new MyPage(
                    seat.staff(),
                    seat.tenant(),
                    units.tree(),
                    ownSignIns.of(seat.staff().id(), secret),
                    done,
                    errors)));
    return "identity/web/myPage";
  }

  private SignedIn.Seat seat() {
    return signedIn.seat().orElseThrow();
  }
}
