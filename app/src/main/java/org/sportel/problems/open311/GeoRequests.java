package org.sportel.problems.open311;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.problems.ProblemAnswers;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Problems with everything the standard says of a service request, in a transaction. */
@Component
final class GeoRequests {
  private final ProblemCategories categories;
  private final ProblemAnswers answers;
  private final Units units;
  private final PublicAddress address;

  GeoRequests(
      ProblemCategories categories, ProblemAnswers answers, Units units, PublicAddress address) {
    this.categories = categories;
    this.answers = answers;
    this.units = units;
    this.address = address;
  }

  List<Map<String, Object>> of(List<Problem> problems, Tenant tenant) {
    var kinds =
        categories.list().stream()
            .collect(Collectors.toMap(ProblemCategory::code, Function.identity()));
    var last = answers.last(problems.stream().map(problem -> problem.id().value()).toList());
    var tree = units.tree();
    return problems.stream()
        .map(
            problem ->
                GeoReport.request(
                    problem,
                    new GeoReport.Around(
                        Optional.ofNullable(kinds.get(problem.category())),
                        Optional.ofNullable(last.get(problem.id().value())),
                        agency(
                            problem,
                            unit ->
                                tree.find(new UnitId(unit)).map(u -> Texts.show(u.name()).text())),
                        media(problem, tenant),
                        tenant.zone())))
        .toList();
  }

  private static String agency(Problem problem, Function<UUID, Optional<String>> name) {
    return problem.agency().isEmpty() ? problem.unit().flatMap(name).orElse("") : problem.agency();
  }

  private Optional<String> media(Problem problem, Tenant tenant) {
    return problem.released() && problem.photos().reported().isPresent()
        ? Optional.of(
            address.of("/m/" + tenant.slug() + "/problems/" + problem.number() + "/photo"))
        : Optional.empty();
  }
}
