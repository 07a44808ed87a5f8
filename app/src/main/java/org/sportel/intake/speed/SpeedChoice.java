package org.sportel.intake.speed;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.CounterHabits;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Explanations;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Tells what each speed of a service promises and costs, so that one can be chosen. */
@Component
public final class SpeedChoice {
  private final CounterHabits dates;

  SpeedChoice(CounterHabits dates) {
    this.dates = dates;
  }

  /** The speed that counts: where a service offers no faster way, there is the ordinary one. */
  public static Speed counted(ServiceCard card, Speed chosen) {
    return card.expressTime().isPresent() ? chosen : Speed.ORDINARY;
  }

  /** What was chosen on a page; the ordinary speed where nothing was. */
  public static Speed posted(String value) {
    return value.equals(Speed.EXPRESS.name()) ? Speed.EXPRESS : Speed.ORDINARY;
  }

  /** The fees of a speed; a faster way that names none costs what the ordinary one does. */
  public static List<Fee> fees(ServiceCard card, Speed speed) {
    return Optional.of(speed)
        .filter(Speed.EXPRESS::equals)
        .flatMap(faster -> card.expressFee())
        .map(List::of)
        .orElseGet(() -> card.card().charges().fees());
  }

  /**
   * The speeds with their dates and fees, in a transaction of whose service it is; none where the
   * service offers no faster way.
   */
  public List<Option> of(ServiceCard card) {
    return card.expressTime().isEmpty()
        ? List.of()
        : Arrays.stream(Speed.values())
            .map(speed -> new Option(speed.name(), t("intake.speed." + speed), told(card, speed)))
            .toList();
  }

  /** What a speed promises and costs, in words; in a transaction of whose service it is. */
  public String told(ServiceCard card, Speed speed) {
    var day =
        dates
            .promised(card.version(), speed)
            .map(date -> t("intake.speed.by", date))
            .orElseGet(() -> within(card, speed));
    return t("intake.speed.told", day, money(card, speed));
  }

  private static String within(ServiceCard card, Speed speed) {
    Optional<ServiceDeadline> time =
        speed == Speed.EXPRESS ? card.expressTime() : card.decisionTime();
    return time.map(rule -> t("intake.start.within", Explanations.length(rule.rule())))
        .orElseGet(() -> t("intake.start.noTime"));
  }

  private static String money(ServiceCard card, Speed speed) {
    var fees = fees(card, speed);
    if (fees.isEmpty()) {
      return t(card.card().charges().free() ? "intake.fee.free" : "intake.fee.none");
    }
    return t(
        "intake.speed.fee", fees.stream().map(FeeAmount::of).collect(Collectors.joining(", ")));
  }
}
