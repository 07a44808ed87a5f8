package org.sportel.notify.web;

import java.util.Arrays;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.Samples;
import org.sportel.notify.web.SamplesPage.Sample;
import org.sportel.platform.Authority;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff read every text that may go out, in every language. */
@Controller
final class SamplesController {
  private final Samples samples;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Authority authority;

  SamplesController(
      Samples samples, CurrentTenant current, Transactions transactions, Authority authority) {
    this.transactions = transactions;
    this.authority = authority;
    this.samples = samples;
    this.current = current;
  }

  @GetMapping("/desk/messages/texts")
  @Access(power = {Power.ADMINISTER, Power.WORK_CASES})
  String texts(@RequestParam(defaultValue = "") String in, Model model) {
    var lang = Lang.find(in).orElseGet(Texts::lang);
    var office = current.get().name().in(lang).text();
    boolean administers = authority.may(Power.ADMINISTER);
    var langs = Arrays.stream(Lang.values()).map(l -> Option.of(l.tag(), l.label())).toList();
    var texts =
        transactions.read(current.scope(), () -> samples.in(lang, office)).stream()
            .map(
                sample ->
                    new Sample(
                        sample.kind().title(),
                        sample.subject(),
                        Paragraphs.of(sample.text()),
                        administers && sample.kind().ownWords()
                            ? OwnTextController.address(sample.kind().name(), lang)
                            : ""))
            .toList();
    model.addAttribute("page", new SamplesPage(lang.tag(), langs, texts));
    return "notify/web/samplesPage";
  }
}
