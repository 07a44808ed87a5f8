package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.Statements;
import org.sportel.audit.AccessLog;
import org.sportel.audit.AccessTrail;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class WorklistTests {
  @Autowired ApplicationContext context;
  private Town town;
  private Actor officer;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = town.person("Civil desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
  }

  @Test
  void findsACaseByItsNumberHoweverItWasTyped() {
    var opened = town.open("BD-004", "Nada Brojna");
    var number = opened.number().value();
    var loose = number.toLowerCase(java.util.Locale.ROOT).replaceFirst("-0+", " ");
    for (var typed : List.of(number, loose, loose.replace("in", "ин"), number.replace("-", "–"))) {
      var page =
          town.as(
              officer,
              () ->
                  town.get(Worklist.class)
                      .of(WorklistView.ALL, CaseFilter.of(Optional.empty(), typed), 1));
      assertThat(page.lines()).as(typed).hasSize(1);
      assertThat(page.lines().getFirst().row().id()).isEqualTo(opened.id());
    }
  }

  @Test
  void showsWhatIsMineAndWhatMayBeTaken() {
    var opened = town.open("BD-004", "Zora Zorić");
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    var before = count(WorklistView.UNIT);
    assertThat(ids(WorklistView.MINE)).isEmpty();
    town.as(officer, () -> town.get(ClaimTask.class).claim(check));
    assertThat(ids(WorklistView.MINE)).containsExactly(opened.id());
    assertThat(count(WorklistView.UNIT)).isEqualTo(before - 1);
    var colleague = town.person("Another desk", "samouprava", Duty.CASE_OFFICER);
    assertThatThrownBy(() -> town.as(colleague, () -> town.get(ClaimTask.class).claim(check)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.HELD_BY_ANOTHER);
    town.as(
        officer,
        () ->
            town.get(HandOver.class)
                .handOver(
                    check,
                    new HandOver.Target(
                        town.unit("samouprava"),
                        Optional.of(new org.sportel.identity.AccountId(colleague.id())))));
    assertThat(ids(WorklistView.MINE)).isEmpty();
    town.as(colleague, () -> town.get(CompleteTask.class).complete(check));
  }

  @Test
  void hidesTheCasesOfOtherUnits() {
    var foreign = town.open("BD-012", "Druga Jedinica");
    assertThat(all("Druga Jedinica")).isEmpty();
    assertThatThrownBy(() -> town.as(officer, () -> town.get(CaseFile.class).of(foreign.id())))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.NO_SUCH_CASE);
  }

  @Test
  void findsByNameNumberAndPersonalNumber() {
    var opened = town.open("BD-004", "Шћепан Ђукановић");
    assertThat(all("scepan djukan")).containsExactly(opened.id());
    assertThat(all(opened.number().value())).containsExactly(opened.id());
    assertThat(all("nobody of this name")).isEmpty();
  }

  @Test
  void listAndCountAgreeInEveryView() {
    for (int i = 0; i < 3; i++) {
      town.open("BD-004", "Brojna " + i);
    }
    for (var view : WorklistView.values()) {
      var page = page(view, CaseFilter.none());
      assertThat(page.counts().getOrDefault(view, 0))
          .as(view.name())
          .isGreaterThanOrEqualTo(page.lines().size());
      if (page.lines().size() < Worklist.PAGE) {
        assertThat(page.counts()).containsEntry(view, page.lines().size());
      }
    }
  }

  @Test
  void aPageTakesFewStatementsHoweverManyRows() {
    for (int i = 0; i < 5; i++) {
      town.open("BD-004", "Redak " + i);
    }
    // as the program itself, so that nothing is asked about duties
    var sent =
        Statements.of(
            () ->
                assertThat(
                        town.system(
                                () ->
                                    town.get(Worklist.class)
                                        .of(WorklistView.UNIT, CaseFilter.none(), 1))
                            .lines())
                    .hasSizeGreaterThanOrEqualTo(5));
    // one of them asks whom the acting person represents
    assertThat(sent).isEqualTo(5);
  }

  @Test
  void remembersWhoLooked() {
    var opened = town.open("BD-004", "Gledana Osoba");
    var ids = List.of(Subject.ofCase(opened.id().value()));
    town.as(
        officer,
        () -> {
          town.get(AccessLog.class).record("case", "task.CHECK", ids);
          return ids;
        });
    town.as(
        Actor.anonymous(),
        () -> {
          town.get(AccessLog.class).record("case", "none", ids);
          return ids;
        });
    var looks =
        town.system(() -> town.get(AccessTrail.class).at(Subject.ofCase(opened.id().value())));
    assertThat(looks).hasSize(1);
    assertThat(looks.getFirst().office()).isEqualTo(officer.office());
    assertThat(looks.getFirst().purpose()).isEqualTo("task.CHECK");
  }

  @Test
  void tracksWithNumberAndCodeOnly() {
    var opened = town.open("BD-004", "Prati Prati");
    var tracking = town.get(Tracking.class);
    var found =
        tracking.find(" " + opened.number().value().toLowerCase(), opened.code().text(), "t1");
    assertThat(found.id()).isEqualTo(opened.id());
    assertThat(found.tenant().slug()).isEqualTo("budva");
    var other = town.open("BD-004", "Neko Drugi");
    assertThat(refused(other.number().value(), opened.code().text(), "t2"))
        .isEqualTo(CaseRefusal.Reason.NOT_FOUND_BY_CODE);
    for (int i = 0; i < 20; i++) {
      refused(opened.number().value(), "1-AAAA-BBBB-CCCC-DDDD", "t3");
    }
    assertThat(refused(opened.number().value(), opened.code().text(), "t3"))
        .isEqualTo(CaseRefusal.Reason.TOO_MANY_TRIES);
  }

  private Enum<?> refused(String number, String code, String client) {
    try {
      town.get(Tracking.class).find(number, code, client);
      throw new AssertionError("found");
    } catch (CaseRefusal refusal) {
      return refusal.reason();
    }
  }

  private List<CaseId> all(String words) {
    return page(WorklistView.ALL, CaseFilter.of(Optional.empty(), words)).lines().stream()
        .map(line -> line.row().id())
        .toList();
  }

  private List<CaseId> ids(WorklistView view) {
    return page(view, CaseFilter.none()).lines().stream().map(line -> line.row().id()).toList();
  }

  private int count(WorklistView view) {
    return page(view, CaseFilter.none()).counts().getOrDefault(view, 0);
  }

  private Worklist.Page page(WorklistView view, CaseFilter filter) {
    return town.as(officer, () -> town.get(Worklist.class).of(view, filter, 1));
  }
}
