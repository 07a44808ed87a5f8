package org.sportel.setup.heard;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.feedback.GiveRating;
import org.sportel.feedback.RatingCodes;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingReason;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoRater;
import org.sportel.visits.model.Ticket;
import org.springframework.stereotype.Component;

/** People of the demo rate with the code of their ticket or their decision. */
@Component
final class DemoRatings implements DemoRater {
  private static final double RATES_DECISION = 0.35;
  private static final double RATES_TICKET = 0.4;
  private static final double WRITES = 0.5;

  /** Whoever was not satisfied so lately waits to be asked back. */
  private static final Duration LATELY = Duration.ofDays(14);

  private final RatingCodes codes;
  private final GiveRating giveRating;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;
  private final List<DemoComplaint> sorts;

  DemoRatings(
      RatingCodes codes,
      GiveRating giveRating,
      Transactions transactions,
      Acting acting,
      SettableClock clock,
      Json json) {
    this.codes = codes;
    this.giveRating = giveRating;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
    this.sorts = DemoComplaint.all(json).stream().filter(DemoRatings::ofServing).toList();
  }

  @Override
  public void decided(Tenant tenant, UUID caseId) {
    var random = new Random(caseId.getLeastSignificantBits());
    if (random.nextDouble() < RATES_DECISION) {
      transactions.run(
          Scope.of(tenant.id()),
          () -> {
            var rated = codes.read(tenant.id(), codes.ofDecision(tenant.id(), caseId));
            rate(rated, tenant.lang(), random);
          });
    }
  }

  @Override
  public void served(Ticket ticket) {
    var random = new Random(ticket.id().value().getLeastSignificantBits());
    if (random.nextDouble() < RATES_TICKET) {
      rate(codes.read(transactions.tenant(), ticket.code()), ticket.visit().lang(), random);
    }
  }

  private void rate(RatingCodes.Rated rated, Lang lang, Random random) {
    int score = Math.max(1, Rating.BEST - random.nextInt(3) * random.nextInt(3));
    acting.runAs(
        Actor.anonymous(),
        () -> {
          giveRating.give(rated, score);
          if (random.nextDouble() < WRITES) {
            giveRating.giveMore(rated, more(score, lang, random));
          }
        });
  }

  private GiveRating.More more(int score, Lang lang, Random random) {
    var reasons = RatingReason.values();
    if (score > 2) {
      return new GiveRating.More(Set.of(reasons[random.nextInt(reasons.length)]), "", "");
    }
    var sort = sorts.get(random.nextInt(sorts.size()));
    var contact = clock.behind(LATELY) ? "" : "067 000 " + (100 + random.nextInt(900));
    return new GiveRating.More(Set.of(reason(sort.topic())), sort.body().in(lang).text(), contact);
  }

  private static boolean ofServing(DemoComplaint sort) {
    return switch (sort.topic()) {
      case SERVICE, WAITING, BEHAVIOUR -> true;
      case DECISION, ACCESS, PAYMENT, CORRUPTION, PLACE, OTHER -> false;
    };
  }

  private static RatingReason reason(ComplaintTopic topic) {
    return switch (topic) {
      case WAITING -> RatingReason.TIME;
      case BEHAVIOUR -> RatingReason.RESPECT;
      case SERVICE, DECISION, ACCESS, PAYMENT, CORRUPTION, PLACE, OTHER -> RatingReason.CLARITY;
    };
  }
}
