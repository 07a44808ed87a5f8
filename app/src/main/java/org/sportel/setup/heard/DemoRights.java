package org.sportel.setup.heard;

import java.util.List;
import java.util.Optional;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Ids;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.rights.charter.KeepStandard;
import org.sportel.rights.charter.Standard;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.sportel.setup.DemoTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down what each working tenant offers and promises. */
@Component
@Order(35)
final class DemoRights implements DemoChapter {
  private final DemoMeasures measures;
  private final DemoCharter charter;
  private final DemoStaff staff;

  DemoRights(DemoMeasures measures, DemoCharter charter, DemoStaff staff) {
    this.measures = measures;
    this.charter = charter;
    this.staff = staff;
  }

  @Override
  public void play(List<Tenant> working) {
    for (var tenant : working) {
      staff.run(
          Duty.CENTRE_MANAGER,
          tenant,
          () -> {
            measures.write();
            charter.write();
          });
    }
  }

  /** An invented charter. */
  @Component
  static final class DemoCharter {
    private final KeepStandard keepStandard;
    private final Ids ids;
    private final Json json;

    DemoCharter(KeepStandard keepStandard, Ids ids, Json json) {
      this.keepStandard = keepStandard;
      this.ids = ids;
      this.json = json;
    }

    private record Told(LocalText what, LocalText served, Optional<Standard.Promise> promise) {}

    /** Writes it down, in a transaction of who may. */
    void write() {
      var told = List.of(json.read(DemoTexts.read("charter.json"), Told[].class));
      for (int i = 0; i < told.size(); i++) {
        var one = told.get(i);
        keepStandard.keep(new Standard(ids.next(), i + 1, one.what(), one.served(), one.promise()));
      }
    }
  }
}
