package org.sportel.problems.figures;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.deadlines.Explanations;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Tells on the notice-board sheet how problems in the street were dealt with. */
@Component
final class ProblemNotice implements NoticePart {
  private final ProblemFacts facts;
  private final ProblemCategories categories;
  private final Clock clock;

  ProblemNotice(ProblemFacts facts, ProblemCategories categories, Clock clock) {
    this.facts = facts;
    this.categories = categories;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  /** Problems belong to the municipality, so each of its centres tells the same. */
  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var zone = Texts.zone();
    var byCategory =
        facts
            .between(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
            .stream()
            .collect(Collectors.groupingBy(ProblemFacts.ProblemFact::category));
    var rows =
        categories.list().stream()
            .filter(category -> byCategory.containsKey(category.code()))
            .map(category -> row(category, byCategory.getOrDefault(category.code(), List.of())))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NoticeTable(
                t("problems.title"),
                List.of(
                    t("problems.column.category"),
                    t("problems.figures.received"),
                    t("problems.figures.closed"),
                    t("problems.notice.promised"),
                    t("problems.figures.median"),
                    t("problems.figures.inTime")),
                rows,
                t("problems.figures.hint")));
  }

  private List<String> row(ProblemCategory category, List<ProblemFacts.ProblemFact> some) {
    var sum = ProblemFigures.sum(some, clock.instant());
    return List.of(
        Texts.show(category.name()).text(),
        Texts.number(sum.received()),
        Texts.number(sum.closed()),
        category.time().map(time -> Explanations.length(time.length(), time.unit())).orElse("–"),
        sum.medianDays().map(ProblemNotice::days).orElse("–"),
        sum.due() == 0 ? "–" : t("problems.figures.of", sum.onTime(), sum.due()));
  }

  private static String days(double days) {
    return Texts.number(BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP));
  }
}
