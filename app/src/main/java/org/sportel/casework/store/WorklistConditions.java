package org.sportel.casework.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.sportel.casework.db.Tables.CASE_FEE;
import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.DEADLINE_STOP;
import static org.sportel.casework.db.Tables.FIND_CASES;
import static org.sportel.casework.db.Tables.PASSED_DEADLINE;
import static org.sportel.casework.db.Tables.TASK;
import static org.sportel.casework.db.Tables.UNREAD;

import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Who;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.store.WorklistRows.Wanted;
import org.sportel.catalogue.card.ServiceDeadline;

/** The conditions of worklists; list, count and the services of the filter ask the same. */
final class WorklistConditions {
  static final Condition OPEN = CASE_FILE.CLOSED_AT.isNull();

  /** The deadline stands still, for whatever reason. */
  static final Condition STANDS =
      exists(
          selectOne()
              .from(DEADLINE_STOP)
              .where(
                  DEADLINE_STOP.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                  DEADLINE_STOP.CASE_ID.eq(CASE_FILE.ID),
                  DEADLINE_STOP.RESUMED_AT.isNull()));

  static final Condition SPOKE =
      exists(
          selectOne()
              .from(UNREAD)
              .where(UNREAD.TENANT_ID.eq(CASE_FILE.TENANT_ID), UNREAD.CASE_ID.eq(CASE_FILE.ID)));

  private static final Condition LAPSED =
      exists(
          selectOne()
              .from(PASSED_DEADLINE)
              .where(
                  PASSED_DEADLINE.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                  PASSED_DEADLINE.CASE_ID.eq(CASE_FILE.ID),
                  PASSED_DEADLINE.AT_EXPIRY.ne(ServiceDeadline.Expiry.NONE.name())));

  private static final Condition UNPAID =
      exists(
          selectOne()
              .from(CASE_FEE)
              .where(
                  CASE_FEE.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                  CASE_FEE.CASE_ID.eq(CASE_FILE.ID),
                  CASE_FEE
                      .STATE
                      .eq(FeeState.OPEN.name())
                      .or(CASE_FEE.AMOUNT.gt(CASE_FEE.PAID_AMOUNT))
                      .or(CASE_FEE.CURRENCY.ne(CASE_FEE.PAID_CURRENCY))));

  private WorklistConditions() {}

  static Condition base(int tenant, Wanted wanted) {
    var filter = wanted.filter();
    return CASE_FILE
        .TENANT_ID
        .eq(tenant)
        .and(seen(wanted))
        .and(filter.service().map(CASE_FILE.SERVICE_CODE::eq).orElse(noCondition()))
        .and(filter.unit().map(CASE_FILE.UNIT_ID::eq).orElse(noCondition()))
        .and(filter.state().map(state -> CASE_FILE.STATE.eq(state.name())).orElse(noCondition()))
        .and(filter.who().map(who -> held(who, wanted)).orElse(noCondition()))
        .and(due(filter.due(), wanted.now()))
        .and(filter.unpaid() ? UNPAID : noCondition())
        .and(words(tenant, filter.words()));
  }

  private static Condition held(Who who, Wanted wanted) {
    return OPEN.and(
        task(
            switch (who) {
              case ME -> TASK.HOLDER.in(wanted.hands());
              case COLLEAGUE -> TASK.HOLDER.isNotNull().and(not(TASK.HOLDER.in(wanted.hands())));
              case NOBODY -> TASK.HOLDER.isNull().and(TASK.KIND.ne(TaskKind.CORRECTION.name()));
            }));
  }

  private static Condition due(Due due, Instant now) {
    return switch (due) {
      case ANY -> noCondition();
      case LATE -> OPEN.and(late(now));
      case LAPSED -> OPEN.and(CASE_FILE.DECIDED_AT.isNull()).and(LAPSED);
      case WEEK ->
          OPEN.and(
              CASE_FILE.DUE_AT.between(Cases.utc(now), Cases.utc(now.plus(Duration.ofDays(7)))));
      case NONE -> CASE_FILE.DUE_AT.isNull();
    };
  }

  private static Condition late(Instant now) {
    return CASE_FILE
        .DUE_AT
        .lt(Cases.utc(now))
        .and(CASE_FILE.STATE.in(CaseState.RECEIVED.name(), CaseState.IN_PROGRESS.name()))
        .and(not(STANDS));
  }

  static Condition in(WorklistView view, Wanted wanted) {
    return switch (view) {
      case MINE -> OPEN.and(task(TASK.HOLDER.in(wanted.hands())));
      case ANSWERED ->
          OPEN.and(SPOKE)
              .and(
                  task(
                      TASK.HOLDER
                          .in(wanted.hands())
                          .or(TASK.HOLDER.isNull().and(takeable(wanted)))));
      case UNIT -> OPEN.and(task(TASK.HOLDER.isNull().and(takeable(wanted))));
      case APPROVE ->
          OPEN.and(
              task(
                  TASK.KIND
                      .eq(TaskKind.APPROVE.name())
                      .and(takeable(wanted))
                      .and(TASK.HOLDER.isNull().or(TASK.HOLDER.in(wanted.hands())))));
      case OVERDUE -> OPEN.and(late(wanted.now()));
      case WAITING ->
          OPEN.and(
              CASE_FILE
                  .STATE
                  .eq(CaseState.WAITING_FOR_YOU.name())
                  .or(task(TASK.KIND.eq(TaskKind.OPINION.name()).and(elsewhere(wanted)))));
      case ALL -> noCondition();
    };
  }

  private static Condition takeable(Wanted wanted) {
    Condition any = org.jooq.impl.DSL.falseCondition();
    for (var duty : wanted.duties().entrySet()) {
      var places = duty.getValue();
      var here = places.all() ? noCondition() : TASK.UNIT_ID.in(places.units());
      any = any.or(TASK.DUTY.eq(duty.getKey().name()).and(here));
    }
    return any;
  }

  private static Condition elsewhere(Wanted wanted) {
    return wanted.seen().all() ? noCondition() : not(TASK.UNIT_ID.in(wanted.seen().units()));
  }

  static Condition seen(Wanted wanted) {
    if (wanted.seen().all()) {
      return noCondition();
    }
    var units = wanted.seen().units();
    return CASE_FILE
        .UNIT_ID
        .in(units)
        .or(
            exists(
                selectOne()
                    .from(TASK)
                    .where(
                        TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        TASK.CASE_ID.eq(CASE_FILE.ID),
                        TASK.UNIT_ID.in(units))));
  }

  private static Condition task(Condition which) {
    return exists(
        selectOne()
            .from(TASK)
            .where(
                TASK.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                TASK.CASE_ID.eq(CASE_FILE.ID),
                TASK.CLOSED_AT.isNull(),
                which));
  }

  private static Condition words(int tenant, String typed) {
    var words = typed.strip().split("\\s+");
    if (words[0].isEmpty()) {
      return noCondition();
    }
    var found =
        FIND_CASES(
            tenant, words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
    return CASE_FILE.ID.in(select(found.CASE_ID).from(found));
  }
}
