package org.sportel.insight.explained;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.network.CurrentTenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the pages of explanations, inside the caller's transaction. */
@Component
final class ExplanationPages {
  private final FigureExplanations explanations;
  private final ExplanationRight right;
  private final PublishedTotals published;
  private final CurrentTenant current;

  ExplanationPages(
      FigureExplanations explanations,
      ExplanationRight right,
      PublishedTotals published,
      CurrentTenant current) {
    this.explanations = explanations;
    this.right = right;
    this.published = published;
    this.current = current;
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
    return t("insight.explain.when", Texts.date(said.day()), Texts.office(said.office()));
  }

  ExplanationPage page(String code, Optional<ExplanationForm> typed, FieldErrors errors) {
    var one = right.require(code);
    var said = Optional.ofNullable(explanations.own().get(code));
    var stands = ExplanationForm.of(said);
    return new ExplanationPage(
        Texts.show(one.name()).text(),
        value(one),
        ExplanationsController.path(code),
        typed.map(form -> form.over(stands.version())).orElse(stands),
        current.get().lang(),
        said.filter(other -> typed.isPresent() && typed.get().version() != other.version())
            .map(other -> List.of(Texts.show(other.words())))
            .orElseGet(List::of),
        errors);
  }

  /** As the network sees it. */
  private String value(DeclaredIndicator one) {
    var total = published.total(one, current.get().zone());
    var least = PublishedTotals.least(one);
    return IndicatorWords.shown(
        one.formula(), total, total.sample() > 0 && total.sample() < least, least);
  }
}
