package org.sportel.notify.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.MessageRefusal;
import org.sportel.notify.OwnText;
import org.sportel.notify.OwnTexts;
import org.sportel.notify.Samples;
import org.sportel.notify.SetOwnText;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator says a kind of message in the office's own words, and tries them. */
@Controller
final class OwnTextController {
  private static final String LIST = "/desk/messages/texts";
  private static final String PAGE = LIST + "/{kind}";
  private static final String SAVE = "save";
  private static final String RESET = "reset";

  private final OwnTexts ownTexts;
  private final SetOwnText setOwnText;
  private final Samples samples;
  private final Transactions transactions;
  private final CurrentTenant current;

  OwnTextController(
      OwnTexts ownTexts,
      SetOwnText setOwnText,
      Samples samples,
      Transactions transactions,
      CurrentTenant current) {
    this.ownTexts = ownTexts;
    this.setOwnText = setOwnText;
    this.samples = samples;
    this.transactions = transactions;
    this.current = current;
  }

  static String address(String kind, Lang lang) {
    return LIST + "/" + kind + "?in=" + lang.tag();
  }

  @GetMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String show(
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "false") boolean saved,
      Model model) {
    var lang = lang(in);
    var own = transactions.read(current.scope(), () -> ownTexts.find(kind, lang));
    var typed =
        new OwnTextPage.Typed(
            own.map(OwnText::subject).orElse(""),
            own.map(OwnText::body).orElse(""),
            FieldErrors.none());
    return page(kind, lang, own, typed, saved, model);
  }

  /** Shows what was typed as it would go out, keeps it, or takes the program's words again. */
  @PostMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String set(
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(name = "do", defaultValue = "") String what,
      HttpServletResponse response,
      Model model) {
    var lang = lang(in);
    var text = new OwnText(subject.strip(), body.strip());
    try {
      if (what.equals(SAVE) || what.equals(RESET)) {
        var wanted = what.equals(SAVE) ? Optional.of(text) : Optional.<OwnText>empty();
        transactions.run(current.scope(), () -> setOwnText.set(kind, lang, wanted));
        return "redirect:" + address(kind, lang) + "&saved=true";
      }
      var typed = new OwnTextPage.Typed(subject, body, FieldErrors.none());
      return page(kind, lang, Optional.of(text.cut()), typed, false, model);
    } catch (MessageRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      var typed = new OwnTextPage.Typed(subject, body, FieldErrors.of(refused));
      return page(kind, lang, Optional.of(text.cut()), typed, false, model);
    }
  }

  private static Lang lang(String tag) {
    return Lang.find(tag).orElseGet(Texts::lang);
  }

  private String page(
      String kind,
      Lang lang,
      Optional<OwnText> text,
      OwnTextPage.Typed typed,
      boolean saved,
      Model model) {
    var office = current.get().name().in(lang).text();
    var sample = samples.tried(kind, lang, office, text);
    model.addAttribute(
        "page",
        new OwnTextPage(
            sample.kind().title(),
            lang.tag(),
            address(kind, lang),
            LIST + "?in=" + lang.tag(),
            typed,
            new OwnTextPage.Preview(sample.subject(), Paragraphs.of(sample.text())),
            text.isPresent(),
            saved));
    return "notify/web/ownTextPage";
  }
}
