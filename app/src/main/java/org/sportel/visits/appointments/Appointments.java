package org.sportel.visits.appointments;

import static org.sportel.visits.db.Tables.APPOINTMENT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.AppointmentRecord;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** The appointments of the running transaction's tenant. */
@Component
public final class Appointments {
  static final List<String> TAKING =
      Arrays.stream(AppointmentState.values())
          .filter(AppointmentState::takesPlace)
          .map(Enum::name)
          .toList();

  private final DSLContext sql;
  private final Transactions transactions;
  private final ContactDigests digests;

  Appointments(DSLContext sql, Transactions transactions, ContactDigests digests) {
    this.sql = sql;
    this.transactions = transactions;
    this.digests = digests;
  }

  /** The appointment of a code. */
  public Optional<Appointment> coded(AppointmentCode code) {
    return where(APPOINTMENT.CODE_DIGEST.eq(code.digest())).stream().findFirst();
  }

  /** The appointment of an id. */
  public Optional<Appointment> find(AppointmentId id) {
    return where(APPOINTMENT.ID.eq(id.value())).stream().findFirst();
  }

  /** The appointment from which a visit came. */
  public Optional<Appointment> of(VisitId visit) {
    return where(APPOINTMENT.VISIT_ID.eq(visit.value())).stream().findFirst();
  }

  /**
   * The appointments of a centre that begin within a time, in their order; held ones are left out.
   */
  public List<Appointment> between(CentreId centre, Instant from, Instant until) {
    return where(
        APPOINTMENT.CENTRE_ID.eq(centre.value()),
        begins(from, until),
        APPOINTMENT.STATE.notIn(AppointmentState.HELD.name(), AppointmentState.LAPSED.name()));
  }

  /** What is given in a centre within a time, what is held included. */
  List<DayOffers.Taken> taken(CentreId centre, Instant from, Instant until, Instant now) {
    return sql.select(APPOINTMENT.COUNTER_ID, APPOINTMENT.STARTS_AT, APPOINTMENT.FREE_AT)
        .from(APPOINTMENT)
        .where(mine(), APPOINTMENT.CENTRE_ID.eq(centre.value()))
        .and(begins(from, until))
        .and(APPOINTMENT.STATE.in(TAKING))
        .and(APPOINTMENT.HELD_UNTIL.isNull().or(APPOINTMENT.HELD_UNTIL.gt(time(now))))
        .fetch(
            row ->
                new DayOffers.Taken(
                    new CounterId(row.value1()),
                    row.value2().toInstant(),
                    row.value3().toInstant()));
  }

  /** The appointment of an id, held until the transaction ends. */
  Optional<Appointment> lock(AppointmentId id) {
    return sql.selectFrom(APPOINTMENT)
        .where(mine(), APPOINTMENT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(Appointments::appointment);
  }

  /** Until when a place is kept for whoever holds its code; empty where none is. */
  public Optional<Instant> keptUntil(AppointmentId id) {
    return sql.select(APPOINTMENT.HELD_UNTIL)
        .from(APPOINTMENT)
        .where(mine(), APPOINTMENT.ID.eq(id.value()))
        .fetchOptional(APPOINTMENT.HELD_UNTIL)
        .map(OffsetDateTime::toInstant);
  }

  /** Whether a place is still kept for whoever holds its code. */
  boolean kept(AppointmentId id, Instant now) {
    return sql.fetchExists(
        APPOINTMENT,
        mine().and(APPOINTMENT.ID.eq(id.value())).and(APPOINTMENT.HELD_UNTIL.gt(time(now))));
  }

  /** Those that are booked under a contact from an instant on, the next one first. */
  List<Appointment> ahead(String email, String phone, Instant from) {
    return where(booked(email, phone, from), APPOINTMENT.CONTACT_DIGEST.ne(""));
  }

  /** How many are booked under a contact from now on. */
  int ahead(Appointment.Holder holder, Instant now, Optional<ServiceCode> service) {
    return sql.fetchCount(
        APPOINTMENT,
        DSL.and(
            mine(),
            booked(holder.email(), holder.phone(), now),
            service
                .map(code -> APPOINTMENT.SERVICES.contains(new String[] {code.value()}))
                .orElseGet(DSL::noCondition)));
  }

  private Condition booked(String email, String phone, Instant from) {
    return DSL.and(
        APPOINTMENT.CONTACT_DIGEST.in(digests.known(email, phone)),
        APPOINTMENT.STARTS_AT.gt(time(from)),
        APPOINTMENT.STATE.eq(AppointmentState.BOOKED.name()));
  }

  /** Writes a new one, unless its place is taken: false then, and nothing was written. */
  boolean add(Appointment appointment, Secret secret, Times times) {
    var row = row(appointment);
    row.setTenantId(tenant());
    row.setId(appointment.id().value());
    row.setCentreId(appointment.centre().value());
    row.setServices(
        appointment.wish().services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setPersons(appointment.wish().persons());
    row.setNeeds(
        appointment.wish().needs().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setCodeDigest(secret.digest());
    row.setCodeSealed(secret.sealed());
    row.setByStaff(appointment.byStaff());
    row.setMadeAt(time(times.made()));
    row.set(APPOINTMENT.HELD_UNTIL, times.heldUntil().map(Appointments::time).orElse(null));
    row.setFreeAt(time(times.freeAt()));
    return sql.insertInto(APPOINTMENT).set(row).onConflictDoNothing().execute() == 1;
  }

  /** How a code is kept. */
  record Secret(String digest, String sealed) {}

  /**
   * When things happen to a new appointment.
   *
   * @param freeAt when its place is free again
   */
  record Times(Instant made, Instant freeAt, Optional<Instant> heldUntil) {}

  /** Writes how it stands now; it must have been locked. */
  void change(Appointment appointment) {
    var row = row(appointment);
    row.set(APPOINTMENT.HELD_UNTIL, null);
    sql.update(APPOINTMENT).set(row).where(mine(), same(appointment)).execute();
  }

  /** Gives it another place and time; the constraint refuses one that is taken. */
  void move(Appointment appointment, Instant freeAt) {
    sql.update(APPOINTMENT)
        .set(row(appointment))
        .set(APPOINTMENT.FREE_AT, time(freeAt))
        .set(APPOINTMENT.REMINDED_AT, (OffsetDateTime) null)
        .set(APPOINTMENT.PROPOSED_AT, (OffsetDateTime) null)
        .where(mine(), same(appointment))
        .execute();
  }

  /** Gives back the places that nobody confirmed in time. */
  void lapse(Instant now) {
    sql.update(APPOINTMENT)
        .set(APPOINTMENT.STATE, AppointmentState.LAPSED.name())
        .set(APPOINTMENT.HELD_UNTIL, (OffsetDateTime) null)
        .where(mine(), APPOINTMENT.STATE.eq(AppointmentState.HELD.name()))
        .and(APPOINTMENT.HELD_UNTIL.le(time(now)))
        .execute();
  }

  /** The sealed code, to be mailed again. */
  String sealed(AppointmentId id) {
    return sql.select(APPOINTMENT.CODE_SEALED)
        .from(APPOINTMENT)
        .where(mine(), APPOINTMENT.ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  /** Notes that a reminder went out; false where one did already. */
  boolean remind(AppointmentId id, Instant now) {
    return sql.update(APPOINTMENT)
            .set(APPOINTMENT.REMINDED_AT, time(now))
            .where(mine(), APPOINTMENT.ID.eq(id.value()), APPOINTMENT.REMINDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Notes that other times were proposed; false where they were already. */
  boolean propose(AppointmentId id, Instant now) {
    return sql.update(APPOINTMENT)
            .set(APPOINTMENT.PROPOSED_AT, time(now))
            .where(mine(), APPOINTMENT.ID.eq(id.value()), APPOINTMENT.PROPOSED_AT.isNull())
            .execute()
        == 1;
  }

  /** Forgets who was expected before an instant. */
  void forget(Instant before) {
    sql.update(APPOINTMENT)
        .set(APPOINTMENT.NAME, "")
        .set(APPOINTMENT.EMAIL, "")
        .set(APPOINTMENT.PHONE, "")
        .set(APPOINTMENT.CONTACT_DIGEST, "")
        .where(mine(), APPOINTMENT.STARTS_AT.lt(time(before)))
        .and(APPOINTMENT.CONTACT_DIGEST.ne("").or(APPOINTMENT.NAME.ne("")))
        .execute();
  }

  private List<Appointment> where(Condition... conditions) {
    return sql.selectFrom(APPOINTMENT)
        .where(mine())
        .and(DSL.and(conditions))
        .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
        .fetch(Appointments::appointment);
  }

  private Condition mine() {
    return APPOINTMENT.TENANT_ID.eq(tenant());
  }

  private static Condition same(Appointment appointment) {
    return APPOINTMENT.ID.eq(appointment.id().value());
  }

  private static Condition begins(Instant from, Instant until) {
    return APPOINTMENT.STARTS_AT.ge(time(from)).and(APPOINTMENT.STARTS_AT.lt(time(until)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private AppointmentRecord row(Appointment appointment) {
    var holder = appointment.holder();
    var row = new AppointmentRecord();
    row.setCounterId(appointment.slot().counter().value());
    row.setQueueId(appointment.queue().value());
    row.setStartsAt(time(appointment.slot().starts()));
    row.setEndsAt(time(appointment.slot().ends()));
    row.setState(appointment.state().name());
    row.setName(holder.name());
    row.setEmail(holder.email());
    row.setPhone(holder.phone());
    row.setContactDigest(digests.of(holder.email(), holder.phone()));
    row.setLang(holder.lang().tag());
    row.setSequence(appointment.sequence());
    row.set(APPOINTMENT.VISIT_ID, appointment.visit().map(VisitId::value).orElse(null));
    return row;
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Appointment appointment(AppointmentRecord row) {
    return new Appointment(
        new AppointmentId(row.getId()),
        new CentreId(row.getCentreId()),
        new QueueId(row.getQueueId()),
        new Appointment.Slot(
            new CounterId(row.getCounterId()),
            row.getStartsAt().toInstant(),
            row.getEndsAt().toInstant()),
        new Appointment.Wish(
            Arrays.stream(row.getServices()).map(ServiceCode::new).toList(),
            row.getPersons(),
            Arrays.stream(row.getNeeds()).map(Accommodation::valueOf).collect(Collectors.toSet())),
        AppointmentState.valueOf(row.getState()),
        new Appointment.Holder(
            row.getName(), row.getEmail(), row.getPhone(), Lang.of(row.getLang())),
        row.getSequence(),
        row.getByStaff(),
        Optional.ofNullable(row.getVisitId()).map(VisitId::new));
  }
}
