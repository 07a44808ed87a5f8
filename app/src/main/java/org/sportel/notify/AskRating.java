package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.JobHandler;
import org.sportel.platform.TenantId;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Asks an applicant by e-mail how it was, once for each subject; what is kept holds no code. */
@Component
final class AskRating implements JobHandler<AskRating.Order> {
  static final String KIND = "notify.ask-rating";

  /**
   * What was closed.
   *
   * @param caseId its id, under the name that orders of release 0.1.0 have
   * @param type the type of the subject; orders of release 0.1.0 have none and are about cases
   */
  record Order(UUID caseId, @Nullable String type) {
    static Order about(Subject closed) {
      return new Order(closed.id(), closed.type());
    }

    Subject closed() {
      return new Subject(type == null ? Subject.CASE : type, caseId);
    }
  }

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
        () -> letters.of(tenant, order.closed()).map(letter -> draft(order.closed(), letter)));
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, Order order, String why) {
    mail.gaveUp(tenant, order.caseId(), MessageKind.RATING_ASKED);
  }

  private static UnkeptMail.Draft draft(Subject closed, RatingLetters.Letter letter) {
    return new UnkeptMail.Draft(
        new Message.Occasion(closed.id(), Optional.of(closed), Optional.empty()),
        MessageKind.RATING_ASKED,
        letter.email(),
        letter.to().lang(),
        letter.said(),
        letter.kept());
  }
}
