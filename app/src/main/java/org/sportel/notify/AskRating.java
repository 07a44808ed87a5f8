package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.JobHandler;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Asks an applicant by e-mail how it was, once for each case; what is kept holds no code. */
@Component
final class AskRating implements JobHandler<AskRating.Order> {
  static final String KIND = "notify.ask-rating";

  /** The case that was closed. */
  record Order(UUID caseId) {}

  private final RatingLetters letters;
  private final UnkeptMail mail;

  AskRating(RatingLetters letters, UnkeptMail mail) {
    this.letters = letters;
    this.mail = mail;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    mail.send(
        tenant,
        () -> letters.of(tenant, order.caseId()).map(letter -> draft(order.caseId(), letter)));
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, Order order, String why) {
    mail.gaveUp(tenant, order.caseId(), MessageKind.RATING_ASKED);
  }

  private static UnkeptMail.Draft draft(UUID caseId, RatingLetters.Letter letter) {
    return new UnkeptMail.Draft(
        new Message.Occasion(caseId, Optional.of(caseId), Optional.empty()),
        MessageKind.RATING_ASKED,
        letter.email(),
        letter.to().lang(),
        letter.said(),
        letter.kept());
  }
}
