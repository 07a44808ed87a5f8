package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.IntegrityFindings.Kind;
import org.sportel.casework.store.IntegrityFindings.Listed;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The nightly look over running cases, on rows that were broken on purpose. */
@SportelTest
class IntegrityTests {
  @Autowired ApplicationContext context;
  @Autowired DSLContext sql;
  private Town town;
  private String code = "";
  private CaseId id = new CaseId(new UUID(0, 0));
  private Optional<CaseFacts> facts = Optional.empty();

  @BeforeEach
  void aRunningCase() {
    town = Town.budva(context);
    code = "IN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var model = Drawn.model("looking").task("look", "").flow("start", "look", "end").xml();
    town.publish("BD-004", code, model);
    id = town.open(code, "Cio Predmet").id();
    facts = Optional.of(town.file(id).file().facts());
  }

  /** The journal is told too: figures must go on saying what the cases say. */
  @AfterEach
  void closed() {
    town.system(
        () -> {
          town.get(Journal.class)
              .record(new CaseEvent.Closed(id.value(), facts.orElseThrow(), Optional.empty()));
          return sql.execute(
              "update casework.case_file set closed_at = now(), state = 'CLOSED' where id = ?",
              id.value());
        });
    look();
  }

  private void look() {
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("casework.integrity"))
        .forEach(DailyWork::run);
  }

  private List<Listed> found() {
    return town.system(() -> town.get(Integrity.class).list()).stream()
        .filter(listed -> listed.service().equals(code))
        .toList();
  }

  private void broken(String statement) {
    town.system(() -> sql.execute(statement, id.value()));
    look();
  }

  @Test
  void findsNothingWhereAllIsWell() {
    look();
    assertThat(found()).isEmpty();
    assertThat(town.system(() -> town.get(Integrity.class).last())).isPresent();
  }

  @Test
  void findsAWorklistThatLostATask() {
    broken("update casework.task set closed_at = now(), closed_by = 'x' where case_id = ?");
    assertThat(found())
        .singleElement()
        .satisfies(one -> assertThat(one.finding().kind()).isEqualTo(Kind.TASK));
  }

  @Test
  void findsATaskWithAFormThatIsNotThere() {
    broken("update casework.task set form = 'nowhere' where case_id = ?");
    assertThat(found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.finding().kind()).isEqualTo(Kind.FORM);
              assertThat(one.finding().detail()).isEqualTo("nowhere");
            });
  }

  @Test
  void findsAnElementAndAVersionThatAreNotThere() {
    broken(
        "update casework.case_file set procedure_state = replace(procedure_state::text, '\"look\"', '\"gone\"')::jsonb where id = ?");
    assertThat(found()).extracting(one -> one.finding().kind()).contains(Kind.ELEMENT);
    broken("update casework.case_file set service_version = gen_random_uuid() where id = ?");
    assertThat(found()).extracting(one -> one.finding().kind()).containsExactly(Kind.VERSION);
  }

  @Test
  void findsAStateThatNobodyCanRead() {
    broken("update casework.case_file set procedure_state = '{\"v\":99}'::jsonb where id = ?");
    assertThat(found()).extracting(one -> one.finding().kind()).containsExactly(Kind.STATE);
  }
}
