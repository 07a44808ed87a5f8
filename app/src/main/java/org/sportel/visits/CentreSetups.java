package org.sportel.visits;

import static org.sportel.visits.db.Tables.CENTRE_RULE;
import static org.sportel.visits.db.Tables.COUNTER_SETUP;
import static org.sportel.visits.db.Tables.QUEUE;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.CounterSetupRecord;
import org.sportel.visits.db.tables.records.QueueRecord;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.springframework.stereotype.Component;

/** How the waiting rooms of the running transaction's tenant are set up. */
@Component
public final class CentreSetups {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;

  CentreSetups(DSLContext sql, Transactions transactions, Json json, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
  }

  /** The set-up of a centre, without queues while nobody has made any; asked with one message. */
  public CentreSetup of(CentreId centre) {
    var here = centre.value();
    var found =
        sql.fetchMany(
            "{0};\n{1};\n{2}",
            DSL.selectFrom(QUEUE)
                .where(QUEUE.TENANT_ID.eq(tenant()), QUEUE.CENTRE_ID.eq(here))
                .orderBy(QUEUE.LETTER),
            DSL.selectFrom(COUNTER_SETUP)
                .where(COUNTER_SETUP.TENANT_ID.eq(tenant()), COUNTER_SETUP.CENTRE_ID.eq(here)),
            DSL.selectFrom(CENTRE_RULE)
                .where(CENTRE_RULE.TENANT_ID.eq(tenant()), CENTRE_RULE.CENTRE_ID.eq(here)));
    var queues = found.get(0).into(QUEUE).map(this::queue);
    var counters = found.get(1).into(COUNTER_SETUP).map(CentreSetups::counter);
    var rule =
        found.get(2).into(CENTRE_RULE).stream()
            .findFirst()
            .map(
                row ->
                    new CentreRule(row.getLastTicket(), Duration.ofMinutes(row.getAgeingMinutes())))
            .orElseGet(CentreRule::usual);
    return new CentreSetup(centre, queues, counters, rule);
  }

  void put(Queue queue) {
    var row = new QueueRecord();
    row.setTenantId(tenant());
    row.setId(queue.id().value());
    row.setCentreId(queue.centre().value());
    row.setLetter(queue.letter());
    row.setColour(queue.colour().name());
    row.setName(JSONB.valueOf(json.write(queue.name())));
    row.setServices(queue.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setWeight(queue.weight());
    row.setTargetMinutes(queue.targetMinutes());
    row.setOpen(queue.open());
    sql.insertInto(QUEUE)
        .set(row)
        .onConflict(QUEUE.TENANT_ID, QUEUE.ID)
        .doUpdate()
        .set(row)
        .execute();
    views.changed();
  }

  void put(CentreId centre, CounterSetup counter) {
    var row = new CounterSetupRecord();
    row.setTenantId(tenant());
    row.setCounterId(counter.counter().value());
    row.setCentreId(centre.value());
    row.setQueues(counter.queues().stream().map(QueueId::value).toArray(UUID[]::new));
    row.setSkills(counter.skills().stream().map(Enum::name).sorted().toArray(String[]::new));
    sql.insertInto(COUNTER_SETUP)
        .set(row)
        .onConflict(COUNTER_SETUP.TENANT_ID, COUNTER_SETUP.COUNTER_ID)
        .doUpdate()
        .set(row)
        .execute();
    views.changed();
  }

  void put(CentreId centre, CentreRule rule) {
    int minutes = Math.toIntExact(rule.ageing().toMinutes());
    sql.insertInto(CENTRE_RULE)
        .set(CENTRE_RULE.TENANT_ID, tenant())
        .set(CENTRE_RULE.CENTRE_ID, centre.value())
        .set(CENTRE_RULE.LAST_TICKET, rule.lastTicket())
        .set(CENTRE_RULE.AGEING_MINUTES, minutes)
        .onConflict(CENTRE_RULE.TENANT_ID, CENTRE_RULE.CENTRE_ID)
        .doUpdate()
        .set(CENTRE_RULE.LAST_TICKET, rule.lastTicket())
        .set(CENTRE_RULE.AGEING_MINUTES, minutes)
        .execute();
    views.changed();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private Queue queue(QueueRecord row) {
    return new Queue(
        new QueueId(row.getId()),
        new CentreId(row.getCentreId()),
        row.getLetter(),
        QueueColour.valueOf(row.getColour()),
        json.read(row.getName().data(), LocalText.class),
        List.of(row.getServices()).stream().map(ServiceCode::new).toList(),
        row.getWeight(),
        row.getTargetMinutes(),
        row.getOpen());
  }

  private static CounterSetup counter(CounterSetupRecord row) {
    return new CounterSetup(
        new CounterId(row.getCounterId()),
        Arrays.stream(row.getQueues()).map(QueueId::new).toList(),
        Arrays.stream(row.getSkills()).map(Accommodation::valueOf).collect(Collectors.toSet()));
  }
}
