package org.sportel.setup.heard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.problems.NewProblem;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.ReportProblem;
import org.sportel.problems.TakeOverCategories;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemChannel;
import org.sportel.problems.model.Reporter;
import org.sportel.problems.model.Spot;
import org.springframework.stereotype.Component;

/** Invents what people of the demo see in the street, in a transaction. */
@Component
final class DemoReports {
  private static final List<String> STREETS =
      List.of("Market street", "School street", "Harbour road", "Mill lane", "Station square");
  private static final double SPREAD = 0.02;

  private final TakeOverCategories takeOver;
  private final ProblemCategories categories;
  private final ReportProblem reportProblem;

  DemoReports(
      TakeOverCategories takeOver, ProblemCategories categories, ReportProblem reportProblem) {
    this.takeOver = takeOver;
    this.categories = categories;
    this.reportProblem = reportProblem;
  }

  void setUp() {
    takeOver.take();
  }

  Problem report(Tenant tenant, Random random) {
    var open = categories.open();
    var category = open.get(random.nextInt(open.size()));
    var street = STREETS.get(random.nextInt(STREETS.size())) + " " + (1 + random.nextInt(80));
    var point =
        new Point(
            tenant.lat() + random.nextDouble() * SPREAD,
            tenant.lon() + random.nextDouble() * SPREAD);
    return reportProblem
        .report(
            new NewProblem(
                category.code(),
                new Spot(Optional.of(point), street),
                new Problem.Told(
                    category.name().in(tenant.lang()).text() + " (example).",
                    answers(category, random),
                    ""),
                Reporter.unknown(),
                Optional.empty(),
                random.nextInt(4) == 0 ? ProblemChannel.OPEN311 : ProblemChannel.PAGE),
            tenant)
        .problem();
  }

  private static Map<String, List<String>> answers(ProblemCategory category, Random random) {
    var answers = new LinkedHashMap<String, List<String>>();
    category.attributes().stream()
        .filter(attribute -> !attribute.values().isEmpty())
        .forEach(
            attribute ->
                answers.put(
                    attribute.code(),
                    List.of(
                        attribute.values().get(random.nextInt(attribute.values().size())).key())));
    return answers;
  }
}
