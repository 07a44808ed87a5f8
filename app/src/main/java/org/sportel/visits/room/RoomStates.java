package org.sportel.visits.room;

import static org.sportel.visits.db.Tables.ROOM_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.RoomStateRecord;
import org.springframework.stereotype.Component;

/** What managers have said for their waiting rooms, in the running transaction's tenant. */
@Component
public final class RoomStates {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;

  RoomStates(DSLContext sql, Transactions transactions, Json json, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
  }

  /** What was said for a centre. */
  public RoomState of(CentreId centre) {
    return sql.selectFrom(ROOM_STATE)
        .where(ROOM_STATE.TENANT_ID.eq(tenant()), ROOM_STATE.CENTRE_ID.eq(centre.value()))
        .fetchOptional(this::state)
        .orElseGet(RoomState::silent);
  }

  /** Shows a message until a time; without words none is shown. Asked for by a command. */
  public void show(CentreId centre, LocalText text, Instant until) {
    var at = until.atOffset(ZoneOffset.UTC);
    put(centre, ROOM_STATE.MESSAGE, JSONB.valueOf(json.write(text)));
    put(centre, ROOM_STATE.MESSAGE_UNTIL, at);
  }

  /** Shows no message any more. Asked for by a command. */
  public void silence(CentreId centre) {
    put(centre, ROOM_STATE.MESSAGE, null);
    put(centre, ROOM_STATE.MESSAGE_UNTIL, null);
  }

  /** Says on which day no more tickets are given; empty takes it back. Asked for by a command. */
  public void close(CentreId centre, Optional<LocalDate> day) {
    put(centre, ROOM_STATE.CLOSED_ON, day.orElse(null));
  }

  /**
   * Sets from when on the control room warns, and where that is mailed; empty is never and nowhere.
   * Asked for by a command.
   */
  public void warn(CentreId centre, Optional<RoomState.Limits> limits, Optional<String> mailTo) {
    put(centre, ROOM_STATE.WARN_EMAIL, mailTo.orElse(null));
    put(centre, ROOM_STATE.WARN_MINUTES, limits.map(RoomState.Limits::minutes).orElse(null));
    put(centre, ROOM_STATE.WARN_WAITING, limits.map(RoomState.Limits::waiting).orElse(null));
  }

  private <T> void put(CentreId centre, Field<T> field, @Nullable T value) {
    sql.insertInto(ROOM_STATE)
        .set(ROOM_STATE.TENANT_ID, tenant())
        .set(ROOM_STATE.CENTRE_ID, centre.value())
        .set(field, value)
        .onConflict(ROOM_STATE.TENANT_ID, ROOM_STATE.CENTRE_ID)
        .doUpdate()
        .set(field, value)
        .execute();
    views.changed();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private RoomState state(RoomStateRecord row) {
    @Nullable OffsetDateTime until = row.getMessageUntil();
    @Nullable JSONB text = row.getMessage();
    return new RoomState(
        until == null || text == null
            ? Optional.empty()
            : Optional.of(
                new RoomState.Message(json.read(text.data(), LocalText.class), until.toInstant())),
        Optional.ofNullable(row.getClosedOn()),
        row.getWarnMinutes() == null || row.getWarnWaiting() == null
            ? Optional.empty()
            : Optional.of(new RoomState.Limits(row.getWarnMinutes(), row.getWarnWaiting())),
        Optional.ofNullable(row.getWarnEmail()));
  }
}
