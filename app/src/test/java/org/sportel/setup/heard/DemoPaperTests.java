package org.sportel.setup.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.box.BoxBatch;
import org.sportel.complaints.box.BoxBatches;
import org.sportel.complaints.box.SlipKind;
import org.sportel.feedback.interview.Interviews;
import org.sportel.network.CurrentDay;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's suggestion boxes and interviews are made by the commands that people use. */
@SportelTest
class DemoPaperTests {
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired DemoStaff staff;
  @Autowired DemoBoxes boxes;
  @Autowired DemoInterviews demo;
  @Autowired BoxBatches batches;
  @Autowired Interviews interviews;
  @Autowired CurrentDay today;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @Test
  void emptiesABoxTwiceAndWritesDownWhatAHeadHeard() {
    acting.runAs(Actor.system("demo"), this::play);
  }

  private void play() {
    if (tenants.bySlug("budva").isEmpty()) {
      importPack.importAll("me-budva");
    }
    var tenant = tenants.bySlug("budva").orElseThrow();
    staff.staff(tenant);
    boxes.play(List.of(tenant));
    demo.play(List.of(tenant));
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          assertThat(batches.latest(50).stream().filter(BoxBatch::open))
              .flatExtracting(batch -> batches.slips(batch.id()))
              .anyMatch(slip -> slip.kind() == SlipKind.COMPLAINT && slip.complaint().isPresent());
          assertThat(batches.latest(50)).anyMatch(batch -> !batch.open());
          var month = YearMonth.from(today.day());
          assertThat(interviews.since(month.minusMonths(5)))
              .anyMatch(one -> one.month().equals(month.minusMonths(1)) && one.people() > 10);
        });
  }
}
