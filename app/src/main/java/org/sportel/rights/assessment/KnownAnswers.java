package org.sportel.rights.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sportel.insight.Dimension;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority.Places;
import org.sportel.rights.charter.Standards;
import org.sportel.rights.measures.Measures;
import org.springframework.stereotype.Component;

/** Answers from what the system knows of the running transaction's tenant. */
@Component
public final class KnownAnswers {
  private static final String YES = "YES";
  private static final Map<String, String> CHANNELS =
      Map.of("ONLINE", "PORTAL", "MOBILE", "MOBILE");

  /** Which published indicators show that something is counted. */
  private static final Map<String, String> COUNTED =
      Map.of(
          "complaints-received", "COMPLAINTS",
          "transactions-completed", "TRANSACTIONS",
          "processing-time-median", "PROCESSING",
          "waiting-median", "WAITING",
          "serving-median", "ATTENDANTS");

  private final Centres centres;
  private final OpenFigures figures;
  private final Measuring measuring;
  private final Measures measures;
  private final Standards standards;
  private final CurrentTenant current;

  KnownAnswers(
      Centres centres,
      OpenFigures figures,
      Measuring measuring,
      Measures measures,
      Standards standards,
      CurrentTenant current) {
    this.centres = centres;
    this.figures = figures;
    this.measuring = measuring;
    this.measures = measures;
    this.standards = standards;
    this.current = current;
  }

  /**
   * What is known for a question.
   *
   * @param known its name in the instrument
   * @param today the year that ends today is looked at
   */
  public List<String> of(String known, LocalDate today) {
    return switch (known) {
      case "centres" -> List.of(String.valueOf(centres.list().size()));
      case "counters" ->
          List.of(
              String.valueOf(
                  centres.list().stream().map(Centre::counters).mapToInt(List::size).sum()));
      case "channels" -> orNone(channels(today));
      case "charter" -> standards.list().isEmpty() ? List.of("NO") : List.of(YES);
      case "indicators" -> orNone(counted(today));
      case "complaints", "ratings" -> List.of(YES);
      case "groups" ->
          measures.list().stream()
              .flatMap(one -> one.groups().stream())
              .map(Enum::name)
              .distinct()
              .toList();
      default -> List.of();
    };
  }

  private static List<String> orNone(Set<String> found) {
    return found.isEmpty() ? List.of("NONE") : List.copyOf(found);
  }

  private Set<String> channels(LocalDate today) {
    return figures.published().stream()
        .filter(one -> one.code().equals("applications-received"))
        .flatMap(
            one -> measuring.by(Dimension.CHANNEL, one.formula(), year(today)).keySet().stream())
        .filter(CHANNELS::containsKey)
        .map(CHANNELS::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> counted(LocalDate today) {
    return figures.published().stream()
        .filter(one -> COUNTED.containsKey(one.code()))
        .filter(one -> measuring.total(one.formula(), year(today)).sample() > 0)
        .map(DeclaredIndicator::code)
        .map(COUNTED::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private IndicatorQuestion year(LocalDate today) {
    return new IndicatorQuestion(
        today.minusYears(1), today, Map.of(), Places.everywhere(), current.get().zone());
  }
}
