package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.sportel.identity.SignedIn;
import org.sportel.identity.secondfactor.OwnSecondFactor;
import org.sportel.identity.secondfactor.SecondFactor;
import org.sportel.identity.secondfactor.SecondFactorRule;
import org.sportel.identity.signin.BrowserSession;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own second factor: setting it up, new recovery codes, another device. */
@Controller
final class SecondFactorController {
  private static final String PATH = "/desk/me/second-factor";
  private static final String MISSING = "identity.me.old.missing";

  private final SignedIn signedIn;
  private final SecondFactor secondFactor;
  private final OwnSecondFactor own;
  private final SecondFactorRule rule;
  private final AskedPassword asked;
  private final BrowserSession session;

  SecondFactorController(
      SignedIn signedIn,
      SecondFactor secondFactor,
      OwnSecondFactor own,
      SecondFactorRule rule,
      AskedPassword asked,
      BrowserSession session) {
    this.signedIn = signedIn;
    this.secondFactor = secondFactor;
    this.own = own;
    this.rule = rule;
    this.asked = asked;
    this.session = session;
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping(PATH)
  String page(Model model) {
    return secondFactor.device(seat().staff().id())
        ? state(FieldErrors.none(), model)
        : device("", FieldErrors.none(), model);
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping(PATH + "/device")
  String device(Model model) {
    return device("", FieldErrors.none(), model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH)
  String setUp(
      @RequestParam(defaultValue = "") String sealed,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var errors = missing(code, password);
    var codes = new ArrayList<String>();
    if (errors.isEmpty()) {
      var first = new OwnSecondFactor.FirstCode(sealed, code, request.getSession().getId());
      errors =
          asked.tried("password", response, () -> codes.addAll(own.setUp(seat(), password, first)));
    }
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return device(sealed, errors, model);
    }
    session.shownTwice(request);
    return codes(codes, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH + "/codes")
  String newCodes(
      @RequestParam(defaultValue = "") String own, HttpServletResponse response, Model model) {
    var codes = new ArrayList<String>();
    var errors = changed(own, response, () -> codes.addAll(this.own.newCodes(seat(), own)));
    return errors.isEmpty() ? codes(codes, model) : refused(errors, response, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH + "/remove")
  String remove(
      @RequestParam(defaultValue = "") String own, HttpServletResponse response, Model model) {
    var errors = changed(own, response, () -> this.own.remove(seat(), own));
    return errors.isEmpty()
        ? "redirect:/desk/me?done=" + Done.CODES_OFF.word()
        : refused(errors, response, model);
  }

  private FieldErrors changed(String password, HttpServletResponse response, Runnable work) {
    return password.isEmpty()
        ? FieldErrors.none().with("own", MISSING)
        : asked.tried("own", response, work);
  }

  private String refused(FieldErrors errors, HttpServletResponse response, Model model) {
    response.setStatus(422);
    return state(errors, model);
  }

  private static FieldErrors missing(String code, String password) {
    var errors = FieldErrors.none();
    if (code.isBlank()) {
      errors = errors.with("code", "identity.code.missing");
    }
    return password.isEmpty() ? errors.with("password", MISSING) : errors;
  }

  private String device(String sealed, FieldErrors errors, Model model) {
    var person = seat().staff();
    var device =
        sealed.isEmpty() ? secondFactor.offer(person) : secondFactor.offered(person, sealed);
    model.addAttribute("page", new DevicePage(device, rule.binds(person), errors));
    return "identity/web/devicePage";
  }

  private String state(FieldErrors errors, Model model) {
    var state = secondFactor.now(seat().staff().id());
    model.addAttribute("page", new SecondFactorPage(state, rule.binds(seat().staff()), errors));
    return "identity/web/secondFactorPage";
  }

  private String codes(List<String> codes, Model model) {
    model.addAttribute("page", new RecoveryCodesPage(seat().staff().signInName(), codes));
    return "identity/web/recoveryCodesPage";
  }

  private SignedIn.Seat seat() {
    return signedIn.seat().orElseThrow();
  }
}
