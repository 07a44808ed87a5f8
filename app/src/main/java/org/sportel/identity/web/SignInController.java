package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.signin.BrowserSession;
import org.sportel.identity.signin.Destination;
import org.sportel.identity.signin.ProofChoice;
import org.sportel.identity.signin.SecondStep;
import org.sportel.identity.signin.SignIn;
import org.sportel.identity.signin.SignInRefusal;
import org.sportel.platform.Busy;
import org.sportel.platform.Refused;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs people in and out. */
@Controller
final class SignInController {
  private static final String PAGE = "page";

  private final SignIn signIn;
  private final BrowserSession seating;
  private final ChooseTenant chooseTenant;
  private final SecondStep secondStep;
  private final ProofChoice choice;
  private final Arrival arrival;

  SignInController(
      SignIn signIn,
      BrowserSession seating,
      ChooseTenant chooseTenant,
      SecondStep secondStep,
      ProofChoice choice,
      Arrival arrival) {
    this.signIn = signIn;
    this.secondStep = secondStep;
    this.choice = choice;
    this.arrival = arrival;
    this.seating = seating;
    this.chooseTenant = chooseTenant;
  }

  /** What the form sends. */
  record SignInForm(String name, String password, String to, String kept) {
    SignInForm {
      name = name.length() > 200 ? name.substring(0, 200) : name;
    }
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/sign-in")
  String page(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "none") String note,
      Model model) {
    return show(model, new SignInPage(note(note), "", Destination.of(to), "", FieldErrors.none()));
  }

  /** Reached from inside when a form arrives without a sign-in; see KeptForms. */
  @Access(Rule.PUBLIC)
  @RequestMapping("/sign-in/lapsed")
  String lapsed(HttpServletRequest request, Model model) {
    var kept =
        request.getAttribute(BrowserSession.KEPT_FORM) instanceof String sealed ? sealed : "";
    var note = kept.isEmpty() ? SignInPage.Note.LOST : SignInPage.Note.KEPT;
    return show(model, new SignInPage(note, "", Destination.DESK, kept, FieldErrors.none()));
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/sign-in")
  String signIn(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = new SignInForm(name, password, Destination.of(to), kept);
    var errors = missing(form);
    if (!errors.isEmpty()) {
      return again(form, 422, errors, response, model);
    }
    try {
      var account = signIn.check(form.name(), form.password(), request, response);
      var onward = new Arrival.Onward(form.to(), form.kept());
      if (secondStep.begins(account, request)) {
        model.addAttribute(
            PAGE, new CodePage(onward, choice.of(account, request), FieldErrors.none()));
        return "identity/web/codePage";
      }
      return arrival.arrive(account, onward, request, response, model);
    } catch (SignInRefusal refused) {
      RetryAfter.say(refused, response);
      return refused(form, refused, response, model);
    } catch (Busy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      return refused(form, busy, response, model);
    }
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/sign-in/organisation")
  String organisations(HttpServletRequest request, Model model) {
    var person = seating.person(request);
    if (person.isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute(PAGE, new OrganisationsPage(chooseTenant.offered(person.get()), "", ""));
    return "identity/web/organisationsPage";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/sign-in/organisation")
  String choose(
      @RequestParam(defaultValue = "") String slug,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var person = seating.person(request);
    if (person.isEmpty()) {
      return "redirect:/sign-in";
    }
    var offered = chooseTenant.offered(person.get());
    var chosen = offered.stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    if (chosen.isEmpty()) {
      response.setStatus(422);
      model.addAttribute(
          PAGE, new OrganisationsPage(offered, to, kept).failed("identity.organisations.choose"));
      return "identity/web/organisationsPage";
    }
    var onward = new Arrival.Onward(to, kept);
    return arrival.sit(person.get(), chosen.get(), onward, request, response, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    seating.end(request, response);
    ClearSite.all(response);
    return "redirect:/sign-in?note=signed_out";
  }

  private static FieldErrors missing(SignInForm form) {
    var errors = FieldErrors.none();
    if (form.name().isBlank()) {
      errors = errors.with("name", "identity.signIn.name.missing");
    }
    if (form.password().isEmpty()) {
      errors = errors.with("password", "identity.signIn.password.missing");
    }
    return errors;
  }

  private static String refused(
      SignInForm form, Refused refused, HttpServletResponse response, Model model) {
    var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
    return again(form, refused.status(), errors, response, model);
  }

  private static String again(
      SignInForm form, int status, FieldErrors errors, HttpServletResponse response, Model model) {
    response.setStatus(status);
    var note = form.kept().isEmpty() ? SignInPage.Note.NONE : SignInPage.Note.KEPT;
    return show(model, new SignInPage(note, form.name(), form.to(), form.kept(), errors));
  }

  private static SignInPage.Note note(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "signed_out" -> SignInPage.Note.SIGNED_OUT;
      case "password_chosen" -> SignInPage.Note.PASSWORD_CHOSEN;
      default -> SignInPage.Note.NONE;
    };
  }

  private static String show(Model model, SignInPage page) {
    model.addAttribute(PAGE, page);
    return "identity/web/signInPage";
  }
}
