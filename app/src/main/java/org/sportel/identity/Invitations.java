package org.sportel.identity;

import static org.sportel.identity.db.Tables.INVITATION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.identity.db.tables.records.InvitationRecord;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Places that wait for the consent of people whose accounts belong to other tenants. */
@Component
public final class Invitations {
  /** For how long an invitation can be accepted. */
  public static final Duration VALID = Duration.ofDays(14);

  private final DSLContext sql;
  private final Ids ids;
  private final Clock clock;

  Invitations(DSLContext sql, Ids ids, Clock clock) {
    this.ids = ids;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * One invitation.
   *
   * @param tenant the organisation that invites
   * @param staff the place that is offered
   * @param by the administrator who invites
   */
  public record Invitation(
      UUID id, TenantId tenant, NewStaff staff, Actor by, Instant at, Instant expires) {}

  /** What waits for the person with this name, in whichever tenant. */
  public List<Invitation> to(SignInName name) {
    return where(INVITATION.SIGN_IN_NAME.eq(name.value()));
  }

  /** What a tenant has sent and nobody has answered. */
  public List<Invitation> from(TenantId tenant) {
    return where(INVITATION.INVITING_TENANT.eq(tenant.value()));
  }

  Optional<Invitation> find(UUID id) {
    return where(INVITATION.ID.eq(id)).stream().findFirst();
  }

  /** Keeps an invitation in place of an earlier one of the same tenant to the same name. */
  UUID add(TenantId tenant, NewStaff staff, Actor by, Instant at, Instant expires) {
    var id = ids.next();
    sql.deleteFrom(INVITATION)
        .where(
            INVITATION
                .EXPIRES_AT
                .le(clock.instant().atOffset(ZoneOffset.UTC))
                .or(
                    INVITATION
                        .INVITING_TENANT
                        .eq(tenant.value())
                        .and(INVITATION.SIGN_IN_NAME.eq(staff.name().value()))))
        .execute();
    sql.insertInto(INVITATION)
        .set(INVITATION.ID, id)
        .set(INVITATION.INVITING_TENANT, tenant.value())
        .set(INVITATION.SIGN_IN_NAME, staff.name().value())
        .set(INVITATION.OFFICE, staff.office())
        .set(INVITATION.DUTIES, Assignment.codes(staff.duties()).toArray(String[]::new))
        .set(INVITATION.INVITED_BY, by.id())
        .set(INVITATION.INVITED_OFFICE, by.office())
        .set(INVITATION.INVITED_AT, at.atOffset(ZoneOffset.UTC))
        .set(INVITATION.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
        .execute();
    return id;
  }

  /** Takes it away; of two at once only one succeeds. */
  boolean remove(UUID id) {
    return sql.deleteFrom(INVITATION).where(INVITATION.ID.eq(id)).execute() == 1;
  }

  private List<Invitation> where(Condition condition) {
    return sql.selectFrom(INVITATION)
        .where(condition, INVITATION.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
        .orderBy(INVITATION.INVITED_AT, INVITATION.ID)
        .fetch(Invitations::invitation);
  }

  private static Invitation invitation(InvitationRecord row) {
    return new Invitation(
        row.getId(),
        new TenantId(row.getInvitingTenant()),
        new NewStaff(
            new SignInName(row.getSignInName()),
            row.getOffice(),
            Assignment.read(List.of(row.getDuties()))),
        new Actor(Actor.Kind.STAFF, row.getInvitedBy(), row.getInvitedOffice()),
        row.getInvitedAt().toInstant(),
        row.getExpiresAt().toInstant());
  }
}
