package org.sportel.setup.heard;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.sportel.documents.StoreFile;
import org.sportel.feedback.KeepSlipPhotos;
import org.sportel.feedback.SlipBatch;
import org.sportel.feedback.TypeSlips;
import org.sportel.feedback.model.RatingReason;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.setup.DemoCentre;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.sportel.setup.DemoTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Types the slips of the last months and a page of the remark book in each working tenant. */
@Component
@Order(30)
final class DemoSlips implements DemoChapter {
  private static final int MONTHS = 3;
  private static final int SLIPS = 24;

  private final Typing typing;
  private final StoreFile store;
  private final DemoStaff staff;
  private final Centres centres;
  private final CurrentDay today;
  private final DemoPaper paper;

  DemoSlips(
      Typing typing,
      StoreFile store,
      DemoStaff staff,
      Centres centres,
      CurrentDay today,
      Json json) {
    this.typing = typing;
    this.store = store;
    this.staff = staff;
    this.centres = centres;
    this.today = today;
    this.paper = DemoPaper.read(json);
  }

  /** The commands with which slips and pages of the remark book are typed. */
  @Component
  record Typing(TypeSlips slips, KeepSlipPhotos photos) {}

  @Override
  public void play(List<Tenant> tenants) {
    for (var tenant : tenants) {
      var random = new Random(tenant.id().value());
      try (var photo =
          store.receive("photo-1", new ByteArrayInputStream(DemoTexts.bytes("remark-book.jpg")))) {
        staff.run(Duty.COUNTER, tenant, () -> type(tenant.lang(), random, photo));
      }
    }
  }

  private void type(Lang lang, Random random, StoreFile.Received photo) {
    var centre = DemoCentre.of(centres);
    centre.ifPresent(
        where -> {
          var month = YearMonth.from(today.day());
          for (int back = 1; back <= MONTHS; back++) {
            type(where, month.minusMonths(back).atDay(20), slips(SLIPS, lang, random));
          }
          remarks(where, month.minusMonths(1).atEndOfMonth(), lang, photo);
        });
  }

  private void type(Centre centre, LocalDate day, List<TypeSlips.Slip> slips) {
    typing.slips().type(centre.id(), day, slips);
  }

  /** A page of the remark book: four people wrote on it, and its photo is kept. */
  private void remarks(Centre centre, LocalDate day, Lang lang, StoreFile.Received photo) {
    var scores = new int[] {5, 4, 2, 5};
    var written =
        IntStream.range(0, scores.length)
            .mapToObj(
                at ->
                    new TypeSlips.Slip(scores[at], Set.of(), paper.slips().get(at).in(lang).text()))
            .toList();
    type(centre, day, written);
    var kept = new SlipBatch.Photo(store.keep(photo), photo.name());
    typing.photos().keep(centre.id(), day, written.size(), List.of(kept));
  }

  private List<TypeSlips.Slip> slips(int count, Lang lang, Random random) {
    var slips = new ArrayList<TypeSlips.Slip>();
    for (int i = 0; i < count; i++) {
      int score = Math.min(5, 2 + random.nextInt(5));
      var reason = RatingReason.values()[random.nextInt(RatingReason.values().length)];
      var words = paper.slips().get(random.nextInt(paper.slips().size())).in(lang).text();
      slips.add(new TypeSlips.Slip(score, Set.of(reason), random.nextInt(6) == 0 ? words : ""));
    }
    return slips;
  }
}
