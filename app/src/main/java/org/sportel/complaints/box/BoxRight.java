package org.sportel.complaints.box;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Who types slips, and who reads what suggests and praises: complaints officers, and whoever runs
 * the centre. A clerk types, and reads no words of others.
 */
@Component
public final class BoxRight {
  private final Centres centres;
  private final Authority authority;

  BoxRight(Centres centres, Authority authority) {
    this.centres = centres;
    this.authority = authority;
  }

  /**
   * Refuses who neither handles complaints nor serves at a counter.
   *
   * @throws NotAllowed without either power
   */
  void requireTyping() {
    if (!authority.may(Power.HANDLE_COMPLAINTS)) {
      authority.require(Power.SERVE_COUNTER);
    }
  }

  /** Whether the acting person types slips. */
  public boolean types() {
    return authority.may(Power.HANDLE_COMPLAINTS) || authority.may(Power.SERVE_COUNTER);
  }

  /** Whether the acting person reads suggestions and praise from the box of a centre. */
  public boolean reads(UUID centre) {
    var managed = authority.places(Power.MANAGE_CENTRE);
    return authority.may(Power.HANDLE_COMPLAINTS)
        || managed.all()
        || centres
            .find(new CentreId(centre))
            .flatMap(one -> one.unit())
            .filter(unit -> managed.covers(unit.value()))
            .isPresent();
  }

  /**
   * Refuses who does not read them there.
   *
   * @throws NotAllowed for anybody else
   */
  public void requireReading(UUID centre) {
    if (!reads(centre)) {
      throw new NotAllowed();
    }
  }
}
