package org.sportel.agency.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.TenantId;
import org.sportel.standards.model.DeliveryKind;

/**
 * What an institution lets the counters of a municipality do for it.
 *
 * @param host the municipality
 * @param where in which of its centres and by whom
 * @param services the institution's codes, each with how far
 * @param act the legal act it rests on
 * @param revokedAt when the institution ended it; empty while it did not
 */
public record AgencyDelegation(
    DelegationId id,
    TenantId institution,
    TenantId host,
    Where where,
    Map<String, DeliveryKind> services,
    Term term,
    String act,
    Instant madeAt,
    Optional<Instant> revokedAt) {
  /** Copies the services. */
  public AgencyDelegation {
    services = Map.copyOf(services);
  }

  /**
   * In which centre and by whom.
   *
   * @param centre empty for all of them
   * @param named accounts of the clerks whom the municipality named
   */
  public record Where(Optional<CentreId> centre, WhoTakes who, Set<UUID> named) {
    /** Copies the accounts. */
    public Where {
      named = Set.copyOf(named);
    }
  }

  /**
   * From which day and until which, both included.
   *
   * @param until empty where no end is set
   */
  public record Term(LocalDate from, Optional<LocalDate> until) {
    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
  }

  /** Where it stands. */
  public enum State {
    /** Its first day has not come. */
    PLANNED,
    /** It is in force. */
    IN_FORCE,
    /** Its last day has passed. */
    ENDED,
    /** The institution revoked it. */
    REVOKED
  }

  /** Where it stands on a day of the institution. */
  public State on(LocalDate day) {
    if (revokedAt.isPresent()) {
      return State.REVOKED;
    }
    if (day.isBefore(term.from())) {
      return State.PLANNED;
    }
    return term.covers(day) ? State.IN_FORCE : State.ENDED;
  }

  /** Whether a clerk may act by it. */
  public boolean lets(UUID clerk) {
    return where.who() == WhoTakes.EVERY_CLERK || where.named().contains(clerk);
  }

  /** Whether it holds in a centre. */
  public boolean holdsIn(Optional<CentreId> centre) {
    return where.centre().isEmpty() || where.centre().equals(centre);
  }

  /** Whether decisions about a service may be handed over by it. */
  public boolean handsOver(String code) {
    return services.getOrDefault(code, DeliveryKind.NONE).meets(DeliveryKind.FULL);
  }

  /** Whether applications for a service may be taken by it. */
  public boolean takes(String code) {
    return services.getOrDefault(code, DeliveryKind.NONE).meets(DeliveryKind.RECEPTION);
  }
}
