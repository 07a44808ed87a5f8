package org.sportel.identity.web.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.sportel.identity.OwnSignIns;
import org.sportel.identity.SignedIn;
import org.sportel.identity.secondfactor.OwnPasskeys;
import org.sportel.identity.secondfactor.PasskeyFactor;
import org.sportel.identity.signin.BrowserSession;
import org.sportel.identity.signin.PasskeyChallenge;
import org.sportel.identity.web.AskedPassword;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own passkeys: adding one, removing one. */
@Controller
final class PasskeyController {
  private static final String PATH = "/desk/me/second-factor/passkeys";
  private static final String MISSING = "identity.me.old.missing";

  private final SignedIn signedIn;
  private final PasskeyFactor factor;
  private final OwnPasskeys own;
  private final AskedPassword asked;
  private final Sessions sessions;

  PasskeyController(
      SignedIn signedIn,
      PasskeyFactor factor,
      OwnPasskeys own,
      AskedPassword asked,
      Sessions sessions) {
    this.signedIn = signedIn;
    this.factor = factor;
    this.own = own;
    this.asked = asked;
    this.sessions = sessions;
  }

  /** This browser's session and the person's others. */
  @org.springframework.stereotype.Component
  record Sessions(
      BrowserSession here, PasskeyChallenge challenge, OwnSignIns all, Transactions transactions) {
    void twice(SignedIn.Seat seat, HttpServletRequest request) {
      var secret = Objects.requireNonNull(request.getSession(false)).getId();
      transactions.run(Scope.network(), () -> all.endOthers(seat.staff().id(), secret));
      here.shownTwice(request);
    }
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping(PATH)
  String page(HttpServletRequest request, Model model) {
    return show("", FieldErrors.none(), request, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH)
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String own,
      @RequestParam(defaultValue = "") String response,
      HttpServletRequest request,
      HttpServletResponse answer,
      Model model) {
    var challenge = sessions.challenge().take(request).orElse("");
    var made = new OwnPasskeys.Made(name, challenge, factor.possible() ? response : "");
    var errors =
        own.isEmpty()
            ? FieldErrors.none().with("own", MISSING)
            : asked.tried("own", answer, () -> this.own.add(seat(), own, made));
    if (errors.isEmpty()) {
      sessions.twice(seat(), request);
      return "redirect:" + PATH;
    }
    answer.setStatus(422);
    return show(name, errors, request, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH + "/{id}/remove")
  String remove(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String own,
      HttpServletRequest request,
      HttpServletResponse answer,
      Model model) {
    var errors =
        own.isEmpty()
            ? FieldErrors.none().with("own", MISSING)
            : asked.tried("own", answer, () -> this.own.remove(seat(), own, id));
    if (errors.isEmpty()) {
      return "redirect:" + PATH;
    }
    answer.setStatus(422);
    return show("", errors, request, model);
  }

  private String show(String typed, FieldErrors errors, HttpServletRequest request, Model model) {
    var person = seat().staff();
    var options =
        factor.possible() ? factor.creation(person, sessions.challenge().fresh(request)) : "";
    model.addAttribute(
        "page",
        new PasskeysPage(factor.of(person.id()), factor.possible(), options, typed, errors));
    return "identity/web/own/passkeysPage";
  }

  private SignedIn.Seat seat() {
    return signedIn.seat().orElseThrow();
  }
}
