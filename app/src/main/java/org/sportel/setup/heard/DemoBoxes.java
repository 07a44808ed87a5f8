package org.sportel.setup.heard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.box.CloseBoxBatch;
import org.sportel.complaints.box.OpenBoxBatch;
import org.sportel.complaints.box.SlipKind;
import org.sportel.complaints.box.TypeBoxSlip;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.identity.Duty;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.sportel.setup.DemoCentre;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Empties a suggestion box of each working tenant twice: a closed batch and one being typed. */
@Component
@Order(31)
final class DemoBoxes implements DemoChapter {
  private static final Duration BEFORE = Duration.ofDays(33);
  private static final Duration LATELY = Duration.ofDays(3);

  private final Batches batches;
  private final Centres centres;
  private final CurrentDay today;
  private final DemoStaff staff;
  private final SettableClock clock;
  private final DemoPaper paper;

  DemoBoxes(
      Batches batches,
      Centres centres,
      CurrentDay today,
      DemoStaff staff,
      SettableClock clock,
      Json json) {
    this.batches = batches;
    this.centres = centres;
    this.today = today;
    this.staff = staff;
    this.clock = clock;
    this.paper = DemoPaper.read(json);
  }

  /** The commands with which a box is typed. */
  @Component
  record Batches(OpenBoxBatch open, TypeBoxSlip type, CloseBoxBatch close) {}

  @Override
  public void play(List<Tenant> working) {
    var now = clock.instant();
    var words = paper.box().stream().filter(one -> one.kind() != SlipKind.COMPLAINT).toList();
    try {
      for (var tenant : working) {
        clock.set(now.minus(BEFORE));
        staff.run(Duty.COUNTER, tenant, () -> type(tenant.lang(), words, true));
        clock.set(now.minus(LATELY));
        staff.run(Duty.COUNTER, tenant, () -> type(tenant.lang(), paper.box().reversed(), false));
      }
    } finally {
      clock.release();
    }
  }

  private void type(Lang lang, List<DemoPaper.Wrote> papers, boolean whole) {
    LocalDate emptied = today.day().minusDays(1);
    DemoCentre.of(centres)
        .ifPresent(
            centre -> {
              var present = paper.present().in(lang).text();
              var batch = batches.open().open(centre.id(), emptied, present);
              papers.forEach(one -> batches.type().type(batch, slip(lang, one), List.of()));
              if (whole) {
                batches.close().close(batch);
              }
            });
  }

  private static TypeBoxSlip.NewSlip slip(Lang lang, DemoPaper.Wrote one) {
    return new TypeBoxSlip.NewSlip(
        Optional.of(one.kind()),
        lang,
        one.kind() == SlipKind.COMPLAINT ? ComplaintTopic.ACCESS : ComplaintTopic.SERVICE,
        Optional.empty(),
        Optional.empty(),
        one.body().in(lang).text(),
        one.kind() == SlipKind.COMPLAINT);
  }
}
