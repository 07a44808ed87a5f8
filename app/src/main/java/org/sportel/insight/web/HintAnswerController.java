package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.Dimension;
import org.sportel.insight.watch.AnswerHint;
import org.sportel.insight.watch.DecidedCase;
import org.sportel.insight.watch.HintAnswer;
import org.sportel.insight.watch.HintAnswers;
import org.sportel.insight.watch.IntegrityHint;
import org.sportel.insight.watch.IntegrityHints;
import org.sportel.insight.watch.WatchRefusal;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor says what was found at a second look. */
@Controller
final class HintAnswerController {
  private static final String PATH = UnusualController.PATH + "/{id}/{rule}";
  private static final String INNOCENT = "innocent";

  private final IntegrityHints hints;
  private final HintAnswers answers;
  private final AnswerHint answer;
  private final KeyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;

  HintAnswerController(
      IntegrityHints hints,
      HintAnswers answers,
      AnswerHint answer,
      KeyNames names,
      CurrentTenant current,
      Transactions transactions) {
    this.hints = hints;
    this.answers = answers;
    this.answer = answer;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
  }

  @GetMapping(PATH)
  @Access(power = Power.AUDIT)
  String page(@PathVariable UUID id, @PathVariable IntegrityHint.Rule rule, Model model) {
    var known =
        transactions.read(
            current.scope(),
            () -> Optional.ofNullable(answers.of(List.of(id)).get(new HintAnswers.Key(id, rule))));
    var chosen = known.map(one -> one.innocent() ? INNOCENT : "followed").orElse("");
    var words = known.map(HintAnswer::words).orElse("");
    return show(new HintAnswers.Key(id, rule), chosen, words, FieldErrors.none(), model);
  }

  @PostMapping(PATH)
  @Access(power = Power.AUDIT)
  String answer(
      @PathVariable UUID id,
      @PathVariable IntegrityHint.Rule rule,
      @RequestParam(defaultValue = "") String finding,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse response,
      Model model) {
    var key = new HintAnswers.Key(id, rule);
    var errors = FieldErrors.none();
    if (finding.isEmpty()) {
      errors = errors.with("finding", "insight.hint.finding.missing");
    } else {
      try {
        var file =
            transactions.write(
                current.scope(), () -> answer.answer(key, finding.equals(INNOCENT), words));
        return back(file, "answered");
      } catch (WatchRefusal refused) {
        if (refused.field().isEmpty()) {
          throw refused;
        }
        errors = FieldErrors.of(refused);
      }
    }
    response.setStatus(422);
    return show(key, finding, words, errors, model);
  }

  @PostMapping(PATH + "/reopen")
  @Access(power = Power.AUDIT)
  String reopen(@PathVariable UUID id, @PathVariable IntegrityHint.Rule rule) {
    var key = new HintAnswers.Key(id, rule);
    return back(transactions.write(current.scope(), () -> answer.reopen(key)), "reopened");
  }

  private String back(DecidedCase file, String done) {
    return "redirect:" + list(file) + "&done=" + done;
  }

  /** The list of the month in which a case was decided. */
  private String list(DecidedCase file) {
    var day = LocalDate.ofInstant(file.decided(), current.get().zone());
    return UnusualController.PATH + "?month=" + YearMonth.from(day);
  }

  private String show(
      HintAnswers.Key key, String chosen, String words, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var file = hints.decided(key.id());
              return new HintAnswerPage(
                  t("insight.unusual." + key.rule()),
                  t("insight.unusual." + key.rule() + ".text"),
                  t(
                      "insight.hint.case",
                      file.number(),
                      names.now().of(Dimension.SERVICE, file.service())),
                  UnusualController.PATH + "/" + key.id() + "/" + key.rule(),
                  list(file),
                  "/desk/cases/" + key.id(),
                  new HintAnswerPage.Typed(chosen, words, errors),
                  answers.of(List.of(key.id())).containsKey(key));
            }));
    return "insight/web/hintAnswerPage";
  }
}
