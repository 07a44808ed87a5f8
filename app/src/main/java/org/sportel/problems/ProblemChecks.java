package org.sportel.problems;

import java.util.List;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.problems.model.ProblemRefusal.Reason;
import org.sportel.problems.model.Spot;

/** Refuses reports that nobody could deal with. */
final class ProblemChecks {
  static final int LONGEST_WORDS = 4_000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_KILOMETRES = 60;

  private ProblemChecks() {}

  static void check(NewProblem problem, ProblemCategory category, Tenant tenant) {
    place(problem.spot(), tenant);
    words(problem);
    var email = problem.reporter().email();
    if (!email.isBlank() && EmailAddress.read(email).isEmpty()) {
      throw new ProblemRefusal(Reason.EMAIL_WRONG);
    }
    for (var attribute : category.attributes()) {
      answer(attribute, problem.told().answers().getOrDefault(attribute.code(), List.of()));
    }
  }

  /** A state institution answers for the whole country, a municipality for its surroundings. */
  private static void place(Spot spot, Tenant tenant) {
    if (spot.unknown()) {
      throw new ProblemRefusal(Reason.PLACE_MISSING);
    }
    var home = new Point(tenant.lat(), tenant.lon());
    if (tenant.kind() == Tenant.Kind.MUNICIPALITY
        && spot.point()
            .filter(point -> Spot.metres(point, home) > MOST_KILOMETRES * 1_000.0)
            .isPresent()) {
      throw new ProblemRefusal(Reason.PLACE_OUTSIDE, MOST_KILOMETRES);
    }
  }

  private static void words(NewProblem problem) {
    var told = problem.told();
    if (told.description().isBlank() && problem.photo().isEmpty() && told.media().isBlank()) {
      throw new ProblemRefusal(Reason.WORDS_MISSING);
    }
    longest(told.description(), LONGEST_WORDS);
    var reporter = problem.reporter();
    List.of(problem.spot().address(), told.media(), reporter.name(), reporter.phone())
        .forEach(line -> longest(line, LONGEST_LINE));
    told.answers().values().forEach(all -> all.forEach(one -> longest(one, LONGEST_WORDS)));
  }

  static void longest(String text, int most) {
    if (text.length() > most) {
      throw new ProblemRefusal(Reason.WORDS_LONG, most);
    }
  }

  private static void answer(ProblemAttribute attribute, List<String> given) {
    var answers = given.stream().filter(answer -> !answer.isBlank()).toList();
    if (answers.isEmpty() && attribute.required()) {
      throw new ProblemRefusal(Reason.ANSWER_MISSING, attribute.question());
    }
    if (!attribute.takes(answers)) {
      throw new ProblemRefusal(Reason.ANSWER_WRONG, attribute.question());
    }
  }
}
