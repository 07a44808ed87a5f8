package org.sportel.notify;

import static org.sportel.notify.db.Tables.MESSAGE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.documents.FileId;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.db.tables.records.MessageRecord;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** The messages of the running transaction's tenant. */
@Component
final class Outbox {
  private final DSLContext sql;
  private final Transactions transactions;
  private final MessageKinds kinds;

  Outbox(DSLContext sql, Transactions transactions, MessageKinds kinds) {
    this.kinds = kinds;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Whether it is new: the same event, kind and recipient is written once. */
  boolean add(Message message) {
    return sql.insertInto(MESSAGE).set(row(message)).onConflictDoNothing().execute() == 1;
  }

  /** How many of a kind went to an address since then. */
  int mailed(MessageKind kind, String recipient, Instant since) {
    return sql.fetchCount(
        MESSAGE,
        mine()
            .and(MESSAGE.RECIPIENT.eq(recipient))
            .and(MESSAGE.WRITTEN_AT.gt(since.atOffset(ZoneOffset.UTC)))
            .and(MESSAGE.KIND.eq(kind.name()))
            .and(MESSAGE.STATE.ne(State.ONLINE.name())));
  }

  Optional<Message> find(UUID id) {
    return sql.selectFrom(MESSAGE).where(mine(), MESSAGE.ID.eq(id)).fetchOptional(this::message);
  }

  /** The message of a kind about an event. */
  Optional<Message> of(UUID event, MessageKind kind) {
    return sql.selectFrom(MESSAGE)
        .where(mine(), MESSAGE.EVENT_ID.eq(event), MESSAGE.KIND.eq(kind.name()))
        .limit(1)
        .fetchOptional(this::message);
  }

  Optional<Message> lock(UUID id) {
    return sql.selectFrom(MESSAGE)
        .where(mine(), MESSAGE.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::message);
  }

  List<Message> about(Subject subject) {
    return sql.selectFrom(MESSAGE)
        .where(mine(), MESSAGE.ABOUT_TYPE.eq(subject.type()), MESSAGE.ABOUT_ID.eq(subject.id()))
        .orderBy(MESSAGE.ID)
        .fetch(this::message);
  }

  List<Message> list(Wanted wanted, int offset, int limit) {
    return sql.selectFrom(MESSAGE)
        .where(mine(), wanted.condition())
        .orderBy(MESSAGE.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(this::message);
  }

  int count(Wanted wanted) {
    return sql.fetchCount(MESSAGE, mine().and(wanted.condition()));
  }

  /** Of these, what can be sent again: a message with a code cannot, because codes are not kept. */
  int countSendable(Wanted wanted) {
    var codes = kinds.all().stream().filter(MessageKind::secret).map(MessageKind::name).toList();
    return sql.fetchCount(MESSAGE, mine().and(wanted.condition()).and(MESSAGE.KIND.notIn(codes)));
  }

  void settle(UUID id, Fate fate) {
    sql.update(MESSAGE)
        .set(MESSAGE.STATE, fate.state().name())
        .set(MESSAGE.TRIES, fate.tries())
        .set(MESSAGE.TROUBLE, fate.trouble())
        .set(
            MESSAGE.SETTLED_AT,
            fate.settledAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .where(mine(), MESSAGE.ID.eq(id))
        .execute();
  }

  void readdress(UUID id, String recipient) {
    sql.update(MESSAGE)
        .set(MESSAGE.RECIPIENT, recipient)
        .where(mine(), MESSAGE.ID.eq(id))
        .execute();
  }

  /** Which messages are asked for: one query object for list and count. */
  record Wanted(Optional<State> state, Places places) {
    Condition condition() {
      var inState = state.map(s -> MESSAGE.STATE.eq(s.name())).orElse(DSL.noCondition());
      var here = places.all() ? DSL.noCondition() : MESSAGE.UNIT_ID.in(places.units());
      return inState.and(here);
    }
  }

  /** When the oldest message was written that is still to be sent. */
  Optional<Instant> oldestWaiting() {
    return sql.select(DSL.min(MESSAGE.WRITTEN_AT))
        .from(MESSAGE)
        .where(mine(), MESSAGE.STATE.eq(State.WAITING.name()))
        .fetchOptional(0, OffsetDateTime.class)
        .map(OffsetDateTime::toInstant);
  }

  private Condition mine() {
    return MESSAGE.TENANT_ID.eq(transactions.tenant().value());
  }

  private MessageRecord row(Message message) {
    var row = new MessageRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(message.id());
    row.setEventId(message.occasion().event());
    row.set(MESSAGE.ABOUT_TYPE, message.occasion().about().map(Subject::type).orElse(null));
    row.set(MESSAGE.ABOUT_ID, message.occasion().about().map(Subject::id).orElse(null));
    row.set(MESSAGE.UNIT_ID, message.occasion().unit().orElse(null));
    row.setKind(message.kind().name());
    row.setChannel(message.channel().name());
    row.setRecipient(message.recipient());
    row.setLang(message.lang().tag());
    row.setSubject(message.subject());
    row.setBody(message.text());
    row.setWrittenAt(message.writtenAt().atOffset(ZoneOffset.UTC));
    row.set(MESSAGE.FILE_ID, message.file().map(FileId::value).orElse(null));
    row.setState(message.fate().state().name());
    return row;
  }

  private static Optional<Subject> about(MessageRecord row) {
    return Optional.ofNullable(row.get(MESSAGE.ABOUT_ID))
        .map(id -> new Subject(Objects.requireNonNull(row.get(MESSAGE.ABOUT_TYPE)), id));
  }

  private Message message(MessageRecord row) {
    var settled = row.get(MESSAGE.SETTLED_AT);
    return new Message(
        row.getId(),
        new Message.Occasion(
            row.getEventId(), about(row), Optional.ofNullable(row.get(MESSAGE.UNIT_ID))),
        kinds.get(row.getKind()),
        MessageChannel.valueOf(row.getChannel()),
        row.getRecipient(),
        Lang.of(row.getLang()),
        row.getSubject(),
        row.getBody(),
        row.getWrittenAt().toInstant(),
        Optional.ofNullable(row.get(MESSAGE.FILE_ID)).map(FileId::new),
        new Fate(
            State.valueOf(row.getState()),
            row.getTries(),
            row.getTrouble(),
            Optional.ofNullable(settled).map(at -> (Instant) at.toInstant())));
  }
}
