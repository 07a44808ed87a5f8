package org.sportel.complaints;

import static org.sportel.complaints.db.Tables.COMPLAINT;
import static org.sportel.complaints.db.Tables.CONFLICT;
import static org.sportel.complaints.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Finds complaints for the acting officer; those they are not independent of are not among them.
 */
@Component
public final class ComplaintSearch {
  /** How many stand on a page. */
  public static final int PAGE = 50;

  private final DSLContext sql;
  private final ComplaintOfficers officers;
  private final Authority authority;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;

  ComplaintSearch(
      DSLContext sql,
      ComplaintOfficers officers,
      Authority authority,
      Transactions transactions,
      Acting acting,
      Clock clock) {
    this.sql = sql;
    this.officers = officers;
    this.authority = authority;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** Which list. */
  public enum View {
    /** Open ones the acting officer is in charge of. */
    MINE,
    /** Those with something that no officer has read. */
    UNREAD,
    /** Open ones whose time has passed. */
    LATE,
    /** Open ones nobody is in charge of. */
    NOBODY,
    /** All open ones. */
    OPEN,
    /** Closed ones. */
    CLOSED
  }

  /**
   * What is looked for.
   *
   * @param words a part of the number, the text or the name of a named complaint
   */
  public record Wanted(View view, Optional<ComplaintTopic> topic, String words) {}

  /** A page of what was found, and how many there are. */
  public record Found(List<Complaint> complaints, int total) {
    /** Copies the list. */
    public Found {
      complaints = List.copyOf(complaints);
    }
  }

  /**
   * Those found, the newest first.
   *
   * @param page from 1
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public Found find(Wanted wanted, int page) {
    var which = which(wanted);
    var found =
        sql.selectFrom(COMPLAINT)
            .where(which)
            .orderBy(COMPLAINT.URGENT.desc(), COMPLAINT.RECEIVED_AT.desc(), COMPLAINT.ID)
            .limit(PAGE)
            .offset((page - 1) * PAGE)
            .fetch(ComplaintRows::complaint);
    return new Found(found, sql.fetchCount(COMPLAINT, which));
  }

  /**
   * How many there are in a list.
   *
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public int count(View view) {
    return sql.fetchCount(COMPLAINT, which(new Wanted(view, Optional.empty(), "")));
  }

  private Condition which(Wanted wanted) {
    authority.require(Power.HANDLE_COMPLAINTS);
    var me = acting.now().id();
    return COMPLAINT
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(seen(me))
        .and(view(wanted.view(), me))
        .and(wanted.topic().map(one -> COMPLAINT.TOPIC.eq(one.name())).orElseGet(DSL::noCondition))
        .and(wanted.words().isEmpty() ? DSL.noCondition() : words(wanted.words()));
  }

  private Condition seen(UUID me) {
    var blind = officers.blind(me);
    return COMPLAINT
        .CONCERNED_ID
        .isNull()
        .or(COMPLAINT.CONCERNED_ID.notIn(blind.concerned()))
        .and(
            COMPLAINT
                .CONCERNED_ID
                .isNotNull()
                .or(COMPLAINT.UNIT_ID.isNull())
                .or(COMPLAINT.UNIT_ID.notIn(blind.units())))
        .andNotExists(
            DSL.selectOne()
                .from(CONFLICT)
                .where(
                    CONFLICT.TENANT_ID.eq(COMPLAINT.TENANT_ID),
                    CONFLICT.COMPLAINT_ID.eq(COMPLAINT.ID),
                    CONFLICT.ACCOUNT_ID.eq(me)));
  }

  private Condition view(View view, UUID me) {
    return switch (view) {
      case MINE -> Complaints.open().and(COMPLAINT.OFFICER_ID.eq(me));
      case UNREAD -> COMPLAINT.UNREAD.isTrue();
      case LATE -> late();
      case NOBODY -> Complaints.open().and(COMPLAINT.OFFICER_ID.isNull());
      case OPEN -> Complaints.open();
      case CLOSED -> DSL.not(Complaints.open());
    };
  }

  /** As {@link Complaint#late}. */
  private Condition late() {
    var now = Complaints.utc(clock.instant());
    return Complaints.open()
        .and(COMPLAINT.STAGE.ne(ComplaintStage.ANSWERED.name()))
        .and(
            COMPLAINT
                .DUE_AT
                .lt(now)
                .or(
                    COMPLAINT
                        .LOOK_BY
                        .lt(now)
                        .and(COMPLAINT.STAGE.eq(ComplaintStage.RECEIVED.name()))));
  }

  private static Condition words(String words) {
    return COMPLAINT
        .NUMBER
        .containsIgnoreCase(words)
        .or(COMPLAINT.BODY.containsIgnoreCase(words))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(PERSON)
                    .where(
                        PERSON.TENANT_ID.eq(COMPLAINT.TENANT_ID),
                        PERSON.COMPLAINT_ID.eq(COMPLAINT.ID),
                        PERSON.NAME.containsIgnoreCase(words))));
  }
}
