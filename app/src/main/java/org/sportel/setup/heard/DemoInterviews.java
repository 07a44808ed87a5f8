package org.sportel.setup.heard;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.sportel.feedback.interview.Interview;
import org.sportel.feedback.interview.KeepInterview;
import org.sportel.feedback.model.RatingReason;
import org.sportel.identity.Duty;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Ids;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down what people told a head of each working tenant in the last months. */
@Component
@Order(32)
final class DemoInterviews implements DemoChapter {
  private final KeepInterview keepInterview;
  private final Units units;
  private final CurrentDay today;
  private final DemoStaff staff;
  private final Ids ids;
  private final DemoPaper paper;

  DemoInterviews(
      KeepInterview keepInterview,
      Units units,
      CurrentDay today,
      DemoStaff staff,
      Ids ids,
      Json json) {
    this.keepInterview = keepInterview;
    this.units = units;
    this.today = today;
    this.staff = staff;
    this.ids = ids;
    this.paper = DemoPaper.read(json);
  }

  @Override
  public void play(List<Tenant> working) {
    for (var tenant : working) {
      staff.run(Duty.HEAD_OF_UNIT, tenant, () -> keep(tenant.lang()));
    }
  }

  private void keep(Lang lang) {
    var unit = units.tree().top().getFirst().id();
    var month = YearMonth.from(today.day()).minusMonths(paper.interviews().size());
    for (var spoke : paper.interviews()) {
      keepInterview.keep(interview(unit, month, spoke, lang));
      month = month.plusMonths(1);
    }
  }

  private Interview interview(UnitId unit, YearMonth month, DemoPaper.Spoke spoke, Lang lang) {
    var said = new EnumMap<RatingReason, String>(RatingReason.class);
    spoke.said().forEach((element, text) -> said.put(element, text.in(lang).text()));
    return new Interview(
        ids.next(),
        month,
        unit.value(),
        Optional.empty(),
        spoke.people(),
        said,
        spoke.change().map(text -> text.in(lang).text()).orElse(""));
  }
}
