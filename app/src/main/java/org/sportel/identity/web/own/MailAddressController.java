package org.sportel.identity.web.own;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.sportel.identity.SignedIn;
import org.sportel.identity.contact.OwnMailAddress;
import org.sportel.identity.web.AskedPassword;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own e-mail address, to which links for a new password go. */
@Controller
final class MailAddressController {
  private static final String PATH = "/desk/me/mail";
  private static final String MISSING = "identity.me.old.missing";

  private final SignedIn signedIn;
  private final OwnMailAddress own;
  private final AskedPassword asked;

  MailAddressController(SignedIn signedIn, OwnMailAddress own, AskedPassword asked) {
    this.signedIn = signedIn;
    this.own = own;
    this.asked = asked;
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping(PATH)
  String page(Model model) {
    return show("", "", FieldErrors.none(), model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH)
  String offer(
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "") String own,
      HttpServletResponse response,
      Model model) {
    var sealed = new AtomicReference<>("");
    var errors =
        own.isEmpty()
            ? FieldErrors.none().with("own", MISSING)
            : asked.tried(
                "own", response, () -> sealed.set(this.own.offer(seat(), own, mail.strip())));
    if (!errors.isEmpty()) {
      response.setStatus(422);
    }
    return show(mail, sealed.get(), errors, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH + "/code")
  String confirm(
      @RequestParam(defaultValue = "") String sealed,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    var errors = asked.tried("code", response, () -> own.confirm(seat(), sealed, code));
    if (errors.isEmpty()) {
      return "redirect:/desk/me?done=mail";
    }
    response.setStatus(422);
    return show("", sealed, errors, model);
  }

  @Access(Rule.SIGNED_IN)
  @PostMapping(PATH + "/remove")
  String remove(
      @RequestParam(defaultValue = "") String own, HttpServletResponse response, Model model) {
    var errors =
        own.isEmpty()
            ? FieldErrors.none().with("own", MISSING)
            : asked.tried("own", response, () -> this.own.remove(seat(), own));
    if (errors.isEmpty()) {
      return "redirect:/desk/me?done=mail_off";
    }
    response.setStatus(422);
    return show("", "", errors, model);
  }

  private String show(String typed, String sealed, FieldErrors errors, Model model) {
    var now = own.now(seat()).map(EmailAddress::value).orElse("");
    model.addAttribute("page", new MailAddressPage(now, typed, sealed, errors));
    return "identity/web/own/mailAddressPage";
  }

  private SignedIn.Seat seat() {
    return signedIn.seat().orElseThrow();
  }
}
