package org.sportel.casework.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.Speed;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Fee;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/**
 * Opens what the applicant owes: {@code amount}, such as the answer of a decision table, or the one
 * fixed fee of the service's card where none is given, that of the faster way where it was chosen;
 * in {@code currency}, or the card's; for {@code purpose}, or what the card calls it. {@code
 * dueAmount} is the sum, {@code dueSettled} whether nothing is owed: the sum is zero, or it was
 * paid or waived before. Wait for the message {@code payment-settled} otherwise; it comes when an
 * official notes the payment or waives it. The error {@code NO_FEE} says that the card names no
 * single sum.
 */
@Component
final class OpenDue implements CaseActivity.Inside {
  private final Dues dues;
  private final Services services;
  private final ActionContext context;

  OpenDue(Dues dues, Services services, ActionContext context) {
    this.dues = dues;
    this.services = services;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "open-due",
        Moment.AFTERWARDS,
        List.of(
            Input.optional("amount", Type.SUM),
            Input.optional("currency", Type.TEXT),
            Input.optional("purpose", Type.TEXT)),
        List.of(new Output("dueAmount", Type.SUM), new Output("dueSettled", Type.TRUTH)),
        List.of("NO_FEE"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var card = services.version(file.version());
    var faster = file.clock().speed() == Speed.EXPRESS ? card.expressFee() : Optional.<Fee>empty();
    var fixed = faster.or(() -> only(card.card())).filter(fee -> fee.kind() == Fee.Kind.FIXED);
    var amount =
        call.sum("amount").or(() -> ofCard(card.card(), faster, fixed)).orElseThrow(OpenDue::noFee);
    if (amount.signum() == 0) {
      return new Done(file, Map.of("dueAmount", amount, "dueSettled", true));
    }
    var currency =
        call.text("currency")
            .or(() -> fixed.map(Fee::currency))
            .orElseGet(() -> context.tenant().currency());
    var purpose =
        call.words("purpose", file.lang())
            .map(words -> LocalText.of(file.lang().tag(), words))
            .or(() -> fixed.map(Fee::name))
            .orElse(file.title());
    var fee = dues.ask(file, new Due(amount, currency, purpose));
    return new Done(file, Map.of("dueAmount", amount, "dueSettled", fee.settled()));
  }

  /** The only fee of the card. */
  private static Optional<Fee> only(Card card) {
    return Optional.of(card.charges().fees()).filter(fees -> fees.size() == 1).map(List::getFirst);
  }

  private static Optional<BigDecimal> ofCard(Card card, Optional<Fee> faster, Optional<Fee> fixed) {
    return card.charges().free() && faster.isEmpty()
        ? Optional.of(BigDecimal.ZERO)
        : fixed.flatMap(Fee::amount);
  }

  private static ActivityRefused noFee() {
    return new ActivityRefused("NO_FEE", "the card names no single sum");
  }
}
