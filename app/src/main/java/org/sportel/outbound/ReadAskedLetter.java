package org.sportel.outbound;

import java.util.List;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Reads to an institution what another office asks of it and what it answered, and nothing else of
 * the case. The look stands in that office's access log under the reader's office, with its
 * purpose. Must not be called inside a transaction.
 */
@Component
public final class ReadAskedLetter {
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Authority authority;
  private final Acting acting;
  private final Transactions transactions;
  private final AskedLetters letters;

  ReadAskedLetter(
      Tenants tenants,
      CurrentTenant current,
      Authority authority,
      Acting acting,
      Transactions transactions,
      AskedLetters letters) {
    this.tenants = tenants;
    this.current = current;
    this.authority = authority;
    this.acting = acting;
    this.transactions = transactions;
    this.letters = letters;
  }

  /**
   * A letter.
   *
   * @param office that asks
   * @param asked the question
   * @param number of the asking office's outgoing book
   * @param answer what was answered; empty while it is not
   * @param files titles of the files of the answer
   */
  public record Letter(
      Tenant office,
      OutboundRequest.Asked asked,
      String number,
      OutboundRequest.Sent sent,
      RequestStage stage,
      String answer,
      List<String> files) {
    /** Copies the titles. */
    public Letter {
      files = List.copyOf(files);
    }
  }

  /**
   * A letter to the acting person's institution.
   *
   * @param office the address of the office that asks
   * @throws org.sportel.platform.NotAllowed for whoever neither works on cases nor approves
   * @throws OutboundRefusal REQUEST_UNKNOWN where there is none, or it went to somebody else
   */
  public Letter read(String office, RequestId id) {
    if (!authority.may(Power.APPROVE_DECISIONS)) {
      authority.require(Power.WORK_CASES);
    }
    var institution = current.get();
    var asker =
        tenants
            .bySlug(office)
            .filter(one -> !one.id().equals(institution.id()))
            .orElseThrow(() -> OutboundRefusal.of(OutboundRefusal.Reason.REQUEST_UNKNOWN));
    var reader = acting.now();
    var guest =
        new Actor(Actor.Kind.GUEST, reader.id(), institution.slug() + ": " + reader.office());
    var shown =
        acting.as(
            guest,
            () -> transactions.write(Scope.of(asker.id()), () -> letters.show(institution, id)));
    return letter(asker, shown);
  }

  /** Why an office waits no more without an answer is its own matter. */
  private static Letter letter(Tenant asker, AskedLetters.Shown shown) {
    var one = shown.request();
    var answered = one.end().stage() == RequestStage.ANSWERED;
    return new Letter(
        asker,
        one.asked(),
        one.number(),
        one.sent(),
        one.end().stage(),
        answered ? one.end().answer() : "",
        answered ? shown.files() : List.of());
  }
}
