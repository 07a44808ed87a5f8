package org.sportel.visits.consultations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says who may correct what was noted, and until when. */
@Component
public final class ConsultationRight {
  private final Transactions transactions;
  private final Tenants tenants;
  private final Centres centres;
  private final Authority authority;
  private final Acting acting;
  private final Clock clock;

  ConsultationRight(
      Transactions transactions,
      Tenants tenants,
      Centres centres,
      Authority authority,
      Acting acting,
      Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.centres = centres;
    this.authority = authority;
    this.acting = acting;
    this.clock = clock;
  }

  /** The beginning of the tenant's day, in a transaction. */
  public Instant midnight() {
    var zone = tenants.get(transactions.tenant()).zone();
    return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
  }

  /** Whether the acting person heads a centre: manages it, or approves for its unit. */
  public boolean heads(CentreId id) {
    return centres.find(id).filter(this::heads).isPresent();
  }

  private boolean heads(Centre centre) {
    var manages = authority.places(Power.MANAGE_CENTRE);
    var approves = authority.places(Power.APPROVE_DECISIONS);
    return manages.all()
        || approves.all()
        || centre
            .unit()
            .filter(unit -> manages.covers(unit.value()) || approves.covers(unit.value()))
            .isPresent();
  }

  /**
   * Refuses everybody but who noted it and the heads of its centre, and them when its day is over.
   *
   * @throws VisitRefusal CONSULTATION_OVER
   * @throws NotAllowed for anybody else
   */
  public void require(Consultation noted) {
    require(noted.account(), noted.of().centre(), noted.at());
  }

  /**
   * The same for anything that somebody noted in a centre.
   *
   * @throws VisitRefusal CONSULTATION_OVER
   * @throws NotAllowed for anybody but who noted it and the heads of its centre
   */
  public void require(UUID account, CentreId centre, Instant at) {
    if (!account.equals(acting.now().id()) && !heads(centre)) {
      throw new NotAllowed();
    }
    if (at.isBefore(midnight())) {
      throw new VisitRefusal(VisitRefusal.Reason.CONSULTATION_OVER);
    }
  }
}
