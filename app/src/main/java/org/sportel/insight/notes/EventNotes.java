package org.sportel.insight.notes;

import static org.sportel.insight.db.Tables.EVENT_NOTE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.insight.db.tables.records.EventNoteRecord;
import org.sportel.insight.notes.NoteRefusal.Reason;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** The notes that the running transaction's tenant reads: its own and its network's. */
@Component
public final class EventNotes {
  private static final int MOST = 200;

  private final DSLContext db;
  private final NoteRight right;
  private final Json json;

  EventNotes(DSLContext db, NoteRight right, Json json) {
    this.db = db;
    this.right = right;
    this.json = json;
  }

  /** Those of these days, in their order. */
  public List<EventNote> between(LocalDate from, LocalDate until) {
    return list(EVENT_NOTE.HAPPENED_ON.ge(from).and(EVENT_NOTE.HAPPENED_ON.lt(until)));
  }

  /** All of them, in the order of their days. */
  public List<EventNote> list() {
    return list(DSL.noCondition());
  }

  /** Whether it was written here, and may thus be changed here. */
  public boolean own(UUID id) {
    return db.fetchExists(EVENT_NOTE, EVENT_NOTE.ID.eq(id), mine());
  }

  /**
   * One that was written here.
   *
   * @throws NoteRefusal NO_SUCH_NOTE, also for another office's
   */
  public EventNote get(UUID id) {
    return db.selectFrom(EVENT_NOTE)
        .where(EVENT_NOTE.ID.eq(id), mine())
        .fetchOptional(this::note)
        .orElseThrow(() -> new NoteRefusal(Reason.NO_SUCH_NOTE));
  }

  /** One that was written here, held until the transaction ends. */
  EventNote hold(UUID id, int version) {
    db.select(EVENT_NOTE.ID)
        .from(EVENT_NOTE)
        .where(EVENT_NOTE.ID.eq(id), mine())
        .forUpdate()
        .fetch();
    var one = get(id);
    if (one.version() != version) {
      throw new NoteRefusal(Reason.NOTE_CHANGED);
    }
    return one;
  }

  /** Whether no further one fits. */
  Optional<Integer> full() {
    return Optional.of(MOST).filter(most -> db.fetchCount(EVENT_NOTE, mine()) >= most);
  }

  void keep(EventNote one, Instant at) {
    var here = right.here();
    var row = new EventNoteRecord();
    row.setId(one.id());
    row.setVersion(one.version());
    row.setOwner(here.id().value());
    row.setCountry(here.country());
    row.setNetwork(one.network());
    row.setHappenedOn(one.day());
    row.setWords(JSONB.valueOf(json.write(one.words())));
    row.setOffice(one.office());
    row.setKeptAt(at.atOffset(ZoneOffset.UTC));
    db.insertInto(EVENT_NOTE).set(row).onConflict(EVENT_NOTE.ID).doUpdate().set(row).execute();
  }

  void remove(UUID id) {
    db.deleteFrom(EVENT_NOTE).where(EVENT_NOTE.ID.eq(id), mine()).execute();
  }

  private List<EventNote> list(Condition days) {
    return db.selectFrom(EVENT_NOTE)
        .where(readable(right.here()), days)
        .orderBy(EVENT_NOTE.HAPPENED_ON, EVENT_NOTE.ID)
        .fetch(this::note);
  }

  private static Condition readable(Tenant here) {
    return EVENT_NOTE
        .OWNER
        .eq(here.id().value())
        .or(EVENT_NOTE.NETWORK.isTrue().and(EVENT_NOTE.COUNTRY.eq(here.country())));
  }

  private Condition mine() {
    return EVENT_NOTE.OWNER.eq(right.here().id().value());
  }

  private EventNote note(EventNoteRecord row) {
    return new EventNote(
        row.getId(),
        row.getVersion(),
        row.getNetwork(),
        row.getHappenedOn(),
        json.read(row.getWords().data(), LocalText.class),
        row.getOffice());
  }
}
