package org.sportel.insight.explained;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority.Places;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the pages of explanations, inside the caller's transaction. */
@Component
final class ExplanationPages {
  private static final int LEAST = 5;

  private final FigureExplanations explanations;
  private final ExplanationRight right;
  private final Measuring measuring;
  private final CurrentTenant current;
  private final Clock clock;

  ExplanationPages(
      FigureExplanations explanations,
      ExplanationRight right,
      Measuring measuring,
      CurrentTenant current,
      Clock clock) {
    this.explanations = explanations;
    this.right = right;
    this.measuring = measuring;
    this.current = current;
    this.clock = clock;
  }

  ExplanationsPage list(String done) {
    var said = explanations.own();
    return new ExplanationsPage(
        right.compared().stream()
            .map(one -> line(one, Optional.ofNullable(said.get(one.code()))))
            .toList(),
        done);
  }

  private ExplanationsPage.Line line(DeclaredIndicator one, Optional<Explanation> said) {
    return new ExplanationsPage.Line(
        Texts.show(one.name()).text(),
        value(one),
        said.map(some -> List.of(Texts.show(some.words()))).orElseGet(List::of),
        said.map(some -> when(some)).orElse(""),
        ExplanationsController.path(one.code()));
  }

  /** When something was said, and by which office. */
  private static String when(Explanation said) {
    return t("insight.explain.when", Texts.date(said.day()), said.office());
  }

  ExplanationPage page(String code, Optional<ExplanationForm> typed, FieldErrors errors) {
    var one = right.require(code);
    return new ExplanationPage(
        Texts.show(one.name()).text(),
        value(one),
        ExplanationsController.path(code),
        typed.orElseGet(
            () -> ExplanationForm.of(Optional.ofNullable(explanations.own().get(code)))),
        current.get().lang(),
        errors);
  }

  /** As the network sees it: of the past year, and none of fewer than five. */
  private String value(DeclaredIndicator one) {
    var zone = current.get().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var month = today.withDayOfMonth(1);
    var question =
        one.formula().ofComplaints()
            ? new IndicatorQuestion(month.minusYears(1), month, Map.of(), Places.everywhere(), zone)
            : new IndicatorQuestion(
                today.minusYears(1), today.plusDays(1), Map.of(), Places.everywhere(), zone);
    var total = measuring.total(one.formula(), question);
    var least = Math.max(LEAST, one.terms().minimumSample());
    return IndicatorWords.shown(
        one.formula(), total, total.sample() > 0 && total.sample() < least, least);
  }
}
