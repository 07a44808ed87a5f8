package org.sportel.problems;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/** Adds a category of problems or changes one. */
@Component
public final class SetUpCategory {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}");

  private final ProblemCategories categories;
  private final Units units;
  private final Authority authority;
  private final ProblemClock clock;
  private final Journal journal;

  SetUpCategory(
      ProblemCategories categories,
      Units units,
      Authority authority,
      ProblemClock clock,
      Journal journal) {
    this.categories = categories;
    this.units = units;
    this.authority = authority;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Sets it; one with a new code is added.
   *
   * @throws ProblemRefusal CODE_WRONG
   * @throws org.sportel.network.NetworkRefusal UNIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(ProblemCategory category) {
    authority.require(Power.ADMINISTER);
    if (!CODE.matcher(category.code()).matches()) {
      throw new ProblemRefusal(ProblemRefusal.Reason.CODE_WRONG);
    }
    category.unit().ifPresent(unit -> units.get(new UnitId(unit)));
    categories.put(category, clock.now());
    journal.record(
        new ProblemEvent.CategorySet(
            subject(category), category.code(), category.unit(), category.open()));
  }

  private static UUID subject(ProblemCategory category) {
    return UUID.nameUUIDFromBytes(category.code().getBytes(StandardCharsets.UTF_8));
  }
}
