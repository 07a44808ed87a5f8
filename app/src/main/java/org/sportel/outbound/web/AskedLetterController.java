package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.UUID;
import org.sportel.outbound.ReadAskedLetter;
import org.sportel.outbound.model.RequestId;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows those who work in an institution the question of another office and the answer to it. */
@Controller
final class AskedLetterController {
  private final ReadAskedLetter letters;

  AskedLetterController(ReadAskedLetter letters) {
    this.letters = letters;
  }

  static String at(String office, RequestId id) {
    return AskedOfUsController.PATH + "/" + office + "/" + id.value();
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  @GetMapping(AskedOfUsController.PATH + "/{office}/{id}")
  String page(@PathVariable String office, @PathVariable UUID id, Model model) {
    model.addAttribute("page", page(letters.read(office, new RequestId(id))));
    return "outbound/web/askedLetterPage";
  }

  private static AskedLetterPage page(ReadAskedLetter.Letter one) {
    return new AskedLetterPage(
        Texts.show(one.office().name()).text(),
        one.asked().subject(),
        List.of(
            SummaryRow.of(t("outbound.asked.office"), Texts.show(one.office().name()).text()),
            SummaryRow.of(t("outbound.number"), one.number()),
            SummaryRow.of(t("outbound.reason"), t("outbound.reason." + one.asked().reason())),
            SummaryRow.of(t("outbound.way"), t("outbound.way." + one.asked().way())),
            SummaryRow.of(t("outbound.asked.sent"), Texts.dateTime(one.sent().at())),
            SummaryRow.of(t("outbound.due"), Texts.date(one.sent().due()))),
        one.asked().words(),
        t("outbound.stage." + one.stage()),
        one.answer(),
        one.files());
  }
}
