package org.sportel.visits;

import static org.sportel.visits.db.Tables.TICKET_NUMBER;
import static org.sportel.visits.db.Tables.VISIT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.VisitRecord;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The visits of the running transaction's tenant, and the numbers given to them. */
@Component
public final class Visits {
  private final DSLContext sql;
  private final Transactions transactions;

  Visits(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A visit that is known to have taken place.
   *
   * @throws VisitRefusal VISIT_UNKNOWN
   */
  public Visit get(VisitId id) {
    return find(id).orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.VISIT_UNKNOWN));
  }

  /** The visit, where there is one. */
  public Optional<Visit> find(VisitId id) {
    return sql.selectFrom(VISIT)
        .where(VISIT.TENANT_ID.eq(tenant()), VISIT.ID.eq(id.value()))
        .fetchOptional(Visits::visit);
  }

  /** Keeps what the person needs. */
  public void need(VisitId id, Set<Accommodation> needs) {
    sql.update(VISIT)
        .set(VISIT.NEEDS, words(needs))
        .where(VISIT.TENANT_ID.eq(tenant()), VISIT.ID.eq(id.value()))
        .execute();
  }

  private static String[] words(Set<Accommodation> needs) {
    return needs.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  void add(Visit visit, Optional<UUID> grantedBy) {
    var row = new VisitRecord();
    row.setTenantId(tenant());
    row.setId(visit.id().value());
    row.setCentreId(visit.centre().value());
    row.setDayOn(visit.day());
    row.setChannel(visit.channel().name());
    row.setLang(visit.lang().tag());
    row.setNeeds(words(visit.needs()));
    row.set(VISIT.PRIORITY, visit.priority().map(Enum::name).orElse(null));
    row.set(VISIT.PRIORITY_BY, grantedBy.orElse(null));
    row.setBegunAt(visit.begunAt().atOffset(ZoneOffset.UTC));
    sql.insertInto(VISIT).set(row).execute();
  }

  /** The next number of a letter; other takers wait until the transaction ends. */
  TicketNumber number(CentreId centre, LocalDate day, String letter) {
    var number =
        sql.insertInto(TICKET_NUMBER)
            .set(TICKET_NUMBER.TENANT_ID, tenant())
            .set(TICKET_NUMBER.CENTRE_ID, centre.value())
            .set(TICKET_NUMBER.DAY_ON, day)
            .set(TICKET_NUMBER.LETTER, letter)
            .set(TICKET_NUMBER.NUMBER, 1)
            .onConflict(
                TICKET_NUMBER.TENANT_ID,
                TICKET_NUMBER.CENTRE_ID,
                TICKET_NUMBER.DAY_ON,
                TICKET_NUMBER.LETTER)
            .doUpdate()
            .set(TICKET_NUMBER.NUMBER, TICKET_NUMBER.NUMBER.plus(1))
            .returningResult(TICKET_NUMBER.NUMBER)
            .fetchSingle()
            .value1();
    return new TicketNumber(letter, number);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  static Visit visit(VisitRecord row) {
    return new Visit(
        new VisitId(row.getId()),
        new CentreId(row.getCentreId()),
        row.getDayOn(),
        VisitChannel.valueOf(row.getChannel()),
        Lang.of(row.getLang()),
        Arrays.stream(row.getNeeds()).map(Accommodation::valueOf).collect(Collectors.toSet()),
        Optional.ofNullable(row.getPriority()).map(Priority::valueOf),
        row.getBegunAt().toInstant());
  }
}
