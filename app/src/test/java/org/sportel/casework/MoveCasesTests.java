package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.VersionMove;
import org.sportel.casework.store.MovedCases;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Running cases under a changed procedure. */
@SportelTest
class MoveCasesTests {
  private static final int MANY = Integer.getInteger("moves.cases", 120);

  @Autowired ApplicationContext context;
  private Town town;
  private String code = "";
  private Actor designer = Actor.anonymous();

  @BeforeEach
  void aServiceInTwoSteps() {
    town = Town.budva(context);
    code = "MC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    town.publish("BD-004", code, steps("look", "visit"));
    designer = town.person("Design office", "imovina", Duty.DESIGNER);
  }

  private static String steps(String... tasks) {
    var model = Drawn.model("moving");
    var way = new ArrayList<String>(List.of("start"));
    for (var task : tasks) {
      var name = task.split(":");
      if (name.length > 1) {
        model.task(name[0], "", "kind", name[1]);
      } else {
        model.task(name[0], "");
      }
      way.add(name[0]);
    }
    way.add("end");
    return model.flow(way.toArray(String[]::new)).xml();
  }

  private VersionId now() {
    return town.system(() -> town.get(Services.class).get(new ServiceCode(code)).version());
  }

  private MoveCases.Way way(VersionId from, Map<String, String> steps) {
    return new MoveCases.Way(new ServiceCode(code), from, now(), steps);
  }

  private MovePlans.Preview preview(MoveCases.Way way) {
    return town.as(designer, () -> town.get(MovePlans.class).preview(way, 0, 1000));
  }

  private UUID move(MoveCases.Way way) {
    var order = town.as(designer, () -> town.get(MoveCases.class).move(way, "Law 9/2027"));
    town.jobs();
    return order;
  }

  private void back(UUID order) {
    town.as(
        designer,
        () -> {
          town.get(MoveCases.class).moveBack(order);
          return order;
        });
    town.jobs();
  }

  private void done(CaseId id) {
    var task = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(task));
  }

  private VersionId version(CaseId id) {
    return new VersionId(town.file(id).file().facts().serviceVersion());
  }

  private String stands(CaseId id) {
    return town.file(id).open().getFirst().element();
  }

  @Test
  void goesOnInTheNewVersionFromWhereTheCaseStands() {
    var old = now();
    var first = town.open(code, "Prvi Korak").id();
    var second = town.open(code, "Drugi Korak").id();
    done(second);
    var holder = town.task(first, TaskKind.WORK).id();
    town.publish("BD-004", code, steps("look", "measure", "visit"));
    var way = way(old, Map.of());
    assertThat(preview(way).moves()).isEqualTo(2);
    move(way);
    assertThat(version(first)).isEqualTo(now());
    assertThat(town.task(first, TaskKind.WORK).id()).isEqualTo(holder);
    done(first);
    assertThat(stands(first)).isEqualTo("measure");
    assertThat(stands(second)).isEqualTo("visit");
    assertThat(town.system(() -> town.get(CaseTimeline.class).of(first)))
        .extracting(CaseTimeline.Happening::type)
        .contains("casework.moved-to-version");
  }

  @Test
  void saysOfEveryCaseWhetherItMovesAndWhyNot() {
    var old = now();
    var first = town.open(code, "Ostaje Ovdje").id();
    var second = town.open(code, "Ide Dalje").id();
    done(second);
    town.publish("BD-004", code, steps("inspect", "visit"));
    var preview = preview(way(old, Map.of()));
    assertThat(preview.cases()).isEqualTo(2);
    assertThat(preview.moves()).isOne();
    assertThat(preview.stays()).containsOnly(Map.entry(VersionMove.Why.GONE, 1L));
    assertThat(preview.gone()).containsKey("look");
    assertThat(preview.targets()).containsKeys("inspect", "visit");
    assertThat(preview.rows())
        .filteredOn(row -> row.id().equals(first))
        .singleElement()
        .satisfies(row -> assertThat(row.places().getFirst().name()).isEqualTo("look"));
    var order = move(way(old, Map.of()));
    assertThat(version(first)).isEqualTo(old);
    assertThat(version(second)).isEqualTo(now());
    var standing = orders().getFirst();
    assertThat(standing.order().id()).isEqualTo(order);
    assertThat(standing.moved()).isOne();
    assertThat(standing.stayed()).isOne();
    move(way(old, Map.of("look", "inspect")));
    assertThat(stands(first)).isEqualTo("inspect");
    assertThat(town.file(first).open().getFirst().title().texts()).containsValue("inspect");
  }

  private List<MovedCases.Standing> orders() {
    return town.as(designer, () -> town.get(MovePlans.class).orders(new ServiceCode(code)));
  }

  @Test
  void leavesACaseWhoseOpenTaskWouldBeOtherWork() {
    var old = now();
    town.open(code, "Drugi Posao");
    town.publish("BD-004", code, steps("look:check", "visit"));
    assertThat(preview(way(old, Map.of())).stays())
        .containsOnly(Map.entry(VersionMove.Why.OTHER_WORK, 1L));
  }

  @Test
  void goesBackUntilTheNextStep() {
    var old = now();
    var still = town.open(code, "Nazad Može").id();
    var gone = town.open(code, "Otišao Dalje").id();
    town.publish("BD-004", code, steps("inspect", "visit"));
    var order = move(way(old, Map.of("look", "inspect")));
    done(gone);
    back(order);
    assertThat(version(still)).isEqualTo(old);
    assertThat(stands(still)).isEqualTo("look");
    assertThat(version(gone)).isEqualTo(now());
    back(order);
    assertThat(orders().getFirst().undone()).isOne();
    done(still);
    assertThat(stands(still)).isEqualTo("visit");
  }

  @Test
  void movesOneCaseByItsNumber() {
    var old = now();
    var one = town.open(code, "Samo Jedan");
    var other = town.open(code, "Ne Ovaj").id();
    town.publish("BD-004", code, steps("look", "measure", "visit"));
    var way = way(old, Map.of());
    town.as(
        designer,
        () -> town.get(MoveCases.class).moveOne(way, one.number().value(), "Asked for it"));
    assertThat(version(one.id())).isEqualTo(now());
    assertThat(version(other)).isEqualTo(old);
    assertThatThrownBy(
            () -> town.as(designer, () -> town.get(MoveCases.class).moveOne(way, "X-1", "Why")))
        .isInstanceOf(CaseRefusal.class);
    var officer = town.person("Officer", "imovina", Duty.CASE_OFFICER);
    assertThatThrownBy(() -> town.as(officer, () -> town.get(MoveCases.class).move(way, "Why")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void movesManyAndEveryStateStaysWhole() {
    var old = now();
    var ids = new ArrayList<CaseId>();
    for (int i = 0; i < MANY; i++) {
      ids.add(town.open(code, "Mnogi " + i).id());
    }
    for (int i = 0; i < MANY; i += 3) {
      done(ids.get(i));
    }
    town.publish("BD-004", code, steps("look", "measure", "visit"));
    var way = way(old, Map.of());
    timed("preview", () -> assertThat(preview(way).moves()).isEqualTo(MANY));
    timed("last page", () -> assertThat(page(way, MANY - 20).rows()).hasSize(20));
    var order = timed("move", () -> move(way));
    assertThat(orders().getFirst().moved()).isEqualTo(MANY);
    assertThat(preview(way(old, Map.of())).cases()).isZero();
    for (int i = 0; i < MANY; i += 10) {
      assertThat(stands(ids.get(i))).isEqualTo(i % 3 == 0 ? "visit" : "look");
    }
    done(ids.getLast());
    timed("back", () -> back(order));
    assertThat(orders().getFirst().undone()).isEqualTo(MANY - 1);
    assertThat(preview(way).cases()).isEqualTo(MANY - 1);
  }

  private MovePlans.Preview page(MoveCases.Way way, int first) {
    return town.as(designer, () -> town.get(MovePlans.class).preview(way, first, 20));
  }

  private static void timed(String what, Runnable work) {
    timed(
        what,
        () -> {
          work.run();
          return what;
        });
  }

  /** Does work and logs its time and the most memory of the heap that was in use meanwhile. */
  private static <T> T timed(String what, Supplier<T> work) {
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    var before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    var begun = System.nanoTime();
    var done = work.get();
    var took = (System.nanoTime() - begun) / 1_000_000;
    var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    LoggerFactory.getLogger(MoveCasesTests.class)
        .info(
            "{} cases: {} {} ms, heap {} MB before, at most {} MB",
            MANY,
            what,
            took,
            before >> 20,
            peak >> 20);
    return done;
  }

  @Test
  void showsTheVersionsOfAServiceWithTheirRunningCases() {
    town.open(code, "Na Spisku");
    assertThat(town.as(designer, () -> town.get(MovePlans.class).running(new ServiceCode(code))))
        .containsEntry(now(), 1);
    assertThat(town.system(() -> town.get(VersionHistory.class).of(new ServiceCode(code))))
        .hasSize(1);
  }
}
