package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first look at a complaint, and the second. */
@SportelTest
class ScreeningTests {
  @Autowired ApplicationContext context;

  @Test
  void keepsNumberAndClockWhenItTurnsOutToBeAboutSomethingGraver() {
    var bureau = Bureau.in(context);
    var officer = bureau.officer("Officer");
    var id = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, Optional.empty()).id();
    bureau.screen(officer, id);
    var before = bureau.now(id);
    bureau.runAs(
        officer,
        () ->
            bureau
                .get(ScreenComplaint.class)
                .screen(
                    id,
                    new ScreenComplaint.Screening(
                        ComplaintTopic.CORRUPTION,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(SeverityMark.SEVERE))));
    var after = bureau.now(id);
    assertThat(after.number()).isEqualTo(before.number());
    assertThat(after.clocks().due()).isEqualTo(before.clocks().due());
    assertThat(after.handling().urgent()).isTrue();
    assertThat(bureau.system(() -> bureau.get(ComplaintParts.class).letters(id))).hasSize(2);
  }

  @Test
  void losesItToAnotherWhenItTurnsOutToBeAboutTheOfficersOwnUnit() {
    var bureau = Bureau.in(context);
    var unit = bureau.unit("cash", Optional.empty());
    var own = bureau.person("Officer of cash", Assignment.in(unit, Duty.COMPLAINTS_OFFICER));
    var id = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, Optional.empty()).id();
    assertThat(bureau.inCharge(id)).isEqualTo(own.id());
    var other = bureau.officer("Officer");
    bureau.runAs(
        own,
        () ->
            bureau
                .get(ScreenComplaint.class)
                .screen(
                    id,
                    new ScreenComplaint.Screening(
                        ComplaintTopic.BEHAVIOUR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(unit.value()),
                        Set.of())));
    assertThat(bureau.inCharge(id)).isEqualTo(other.id());
  }
}
