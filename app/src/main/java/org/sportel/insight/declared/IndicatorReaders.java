package org.sportel.insight.declared;

import java.util.Map;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * How closely the acting person reads an indicator.
 *
 * <p>Who handles complaints reads their indicators whole. Everybody else reads one value of the
 * twelve past months, and none of fewer than five: a head who could choose unit, category and month
 * would learn who complained by when it came. Single complaints are listed to nobody.
 */
@Component
public final class IndicatorReaders {

  private final Authority authority;
  private final CurrentDay today;

  IndicatorReaders(Authority authority, CurrentDay today) {
    this.authority = authority;
    this.today = today;
  }

  /** Whether the catalogue may be changed. */
  public boolean changes() {
    return authority.may(Power.ADMINISTER);
  }

  /** Whether only the value may be read. */
  public boolean closed(DeclaredIndicator one) {
    return one.formula().ofComplaints() && !authority.may(Power.HANDLE_COMPLAINTS);
  }

  /** The indicator, with the smallest number that is told to this person. */
  public DeclaredIndicator seen(DeclaredIndicator one) {
    return closed(one) ? one.withLeast(PublishedTotals.least(one)) : one;
  }

  /** What this person may ask of it. */
  public IndicatorQuestion question(DeclaredIndicator one, IndicatorQuestion asked) {
    if (closed(one)) {
      var month = today.day().withDayOfMonth(1);
      return new IndicatorQuestion(
          month.minusYears(1), month, Map.of(), asked.places(), asked.zone());
    }
    return one.formula().ofComplaints()
        ? new IndicatorQuestion(
            asked.from(), asked.until(), asked.values(), Places.everywhere(), asked.zone())
        : asked;
  }
}
