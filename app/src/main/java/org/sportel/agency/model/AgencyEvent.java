package org.sportel.agency.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;
import org.sportel.standards.model.DeliveryKind;

/**
 * What happens to delegations and by them, as the journal keeps it for ever: ids, codes and days.
 * {@code subject} is the delegation or the case. Tenants stand with their numbers.
 */
public sealed interface AgencyEvent extends Event {
  /** {@link TakenElsewhere} in the journal. */
  EventType<TakenElsewhere> TAKEN_ELSEWHERE =
      EventType.of(TakenElsewhere.TYPE, 1, TakenElsewhere.class);

  /** {@link TakenFor} in the journal. */
  EventType<TakenFor> TAKEN_FOR = EventType.of(TakenFor.TYPE, 1, TakenFor.class);

  /** An institution delegated services; written in its own journal. */
  record Delegated(
      UUID subject,
      int host,
      Optional<UUID> centre,
      WhoTakes who,
      Map<String, DeliveryKind> services,
      LocalDate from,
      Optional<LocalDate> until)
      implements AgencyEvent {
    @Override
    public String type() {
      return "agency.delegated";
    }
  }

  /** An institution revoked a delegation. */
  record Revoked(UUID subject, int host) implements AgencyEvent {
    @Override
    public String type() {
      return "agency.revoked";
    }
  }

  /** A municipality named the clerks who take an institution's services. */
  record ClerksNamed(UUID subject, int institution, int clerks) implements AgencyEvent {
    @Override
    public String type() {
      return "agency.clerks-named";
    }
  }

  /**
   * A case was taken for this institution at a counter of a municipality; {@code happenedAt} is
   * when its register took it.
   */
  record TakenElsewhere(
      UUID subject,
      int host,
      UUID delegation,
      Optional<UUID> centre,
      String code,
      int papers,
      Instant takenAt)
      implements AgencyEvent {
    /** Its type. */
    public static final String TYPE = "agency.taken-elsewhere";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(takenAt);
    }
  }

  /** A case was taken here for an institution; {@code happenedAt} is when its register took it. */
  record TakenFor(
      UUID subject,
      int institution,
      UUID delegation,
      Optional<UUID> centre,
      String code,
      Instant takenAt)
      implements AgencyEvent {
    /** Its type. */
    public static final String TYPE = "agency.taken-for";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(takenAt);
    }
  }

  /** A decision of this institution was handed over at a counter of a municipality. */
  record HandedOverElsewhere(UUID subject, int host, UUID delegation, Instant at)
      implements AgencyEvent {
    /** Its type. */
    public static final String TYPE = "agency.handed-over-elsewhere";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  /** A decision of an institution was handed over here. */
  record HandedOverFor(UUID subject, int institution, Instant at) implements AgencyEvent {
    /** Its type. */
    public static final String TYPE = "agency.handed-over-for";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  /**
   * A return was produced or counted anew.
   *
   * @param month such as {@code 2026-03}
   * @param edition the version of the return
   */
  record ReturnProduced(
      UUID subject, int institution, String month, int edition, int applications, int consultations)
      implements AgencyEvent {
    @Override
    public String type() {
      return "agency.return-produced";
    }
  }

  /** A return was checked by another person. */
  record ReturnChecked(UUID subject, int institution, int edition) implements AgencyEvent {
    @Override
    public String type() {
      return "agency.return-checked";
    }
  }

  /** Somebody commented on a return. */
  record ReturnCommented(UUID subject, int institution, int edition) implements AgencyEvent {
    @Override
    public String type() {
      return "agency.return-commented";
    }
  }

  /** A return was signed off. */
  record ReturnSigned(UUID subject, int institution, int edition) implements AgencyEvent {
    @Override
    public String type() {
      return "agency.return-signed";
    }
  }
}
