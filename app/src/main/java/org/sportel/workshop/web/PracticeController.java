package org.sportel.workshop.web;

import java.util.Comparator;
import java.util.List;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets officials practise a service from its application to its end, on a clock that they set. The
 * run is a trial of the version in force: done in memory, stored nowhere.
 */
@Controller
final class PracticeController {
  static final String HERE = "/desk/practice";

  private static final String PAGE = "workshop/web/trialPage";

  private final TrialPages pages;
  private final TrialScripts scripts;
  private final PublishedServices published;
  private final CurrentTenant current;
  private final Transactions transactions;

  PracticeController(
      TrialPages pages,
      TrialScripts scripts,
      PublishedServices published,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.scripts = scripts;
    this.published = published;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(Rule.STAFF)
  @GetMapping(HERE)
  String list(Model model) {
    model.addAttribute(
        "page",
        current
            .find()
            .map(_ -> transactions.read(current.scope(), this::links))
            .orElseGet(() -> new PracticePage(List.of())));
    return "workshop/web/practicePage";
  }

  private PracticePage links() {
    return new PracticePage(
        published.list().stream()
            .map(
                card -> new Link(Texts.show(card.title()).text(), HERE + "/" + card.code().value()))
            .sorted(Comparator.comparing(Link::text))
            .toList());
  }

  @Access(Rule.STAFF)
  @GetMapping(HERE + "/{code}")
  String begin(@PathVariable String code, Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.begin(bundle(code), "").practised()));
    return PAGE;
  }

  /** One step more, or the beginning of a run; nothing is stored. */
  @Access(Rule.STAFF)
  @PostMapping(HERE + "/{code}")
  String step(
      @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> stepped(bundle(code), typed).practised()));
    return PAGE;
  }

  private TrialPage stepped(ServiceBundle bundle, MultiValueMap<String, String> typed) {
    if ("begin".equals(typed.getFirst("action"))) {
      return pages.began(bundle, "", typed);
    }
    return scripts
        .script(String.valueOf(typed.getFirst("kept")))
        .map(script -> pages.stepped(bundle, "", script, typed, ""))
        .orElseGet(() -> pages.begin(bundle, ""));
  }

  private ServiceBundle bundle(String code) {
    return published.of(CodeInAddress.read(code));
  }
}
