package org.sportel.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.Channel;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.register.RegisterNumber;

/**
 * The program's own way: a case begins with its row, its tasks and a journal row; a task is
 * completed by the command that the case page calls.
 */
final class CaseworkEngine implements Engine {
  private static final String PACK = "me-budva";

  private final World world;
  private final TenantId tenant;
  private final Map<ProcedureModel, CaseFacts> facts = new HashMap<>();

  CaseworkEngine(World world) {
    this.world = world;
    world.bean(Acting.class).runAs(World.ACTOR, () -> world.bean(ImportPack.class).importAll(PACK));
    tenant = world.bean(Tenants.class).bySlug("budva").orElseThrow().id();
    var first =
        write(
            () -> {
              world.bean(ImportServices.class).importPack(PACK, "services");
              return world.bean(Services.class).list().getFirst();
            });
    ProcedureModel.ALL.forEach(model -> facts.put(model, write(() -> publish(first, model))));
  }

  /** Where its cases are. */
  int tenant() {
    return tenant.value();
  }

  /** A service like another one with this procedure. */
  private CaseFacts publish(ServiceCard like, ProcedureModel model) {
    var before = world.bean(ServiceBundles.class).parts(like.version());
    var code = new ServiceCode(model.key());
    world
        .bean(PublishVersion.class)
        .publish(card(like.card(), code), Served.by(model.bpmn(), before));
    var card = world.bean(Services.class).get(code);
    return new CaseFacts(
        card.version().value(),
        code.value(),
        card.category().code(),
        world.bean(Units.class).byCode(card.unit()).orElseThrow().id().value(),
        Optional.empty(),
        Channel.ONLINE.name(),
        world.bean(ActionContext.class).now(),
        Optional.empty());
  }

  private static Card card(Card like, ServiceCode code) {
    return new Card(
        code,
        like.naming(),
        like.topic(),
        like.conditions(),
        like.competence(),
        like.documents(),
        like.charges(),
        like.deadlines(),
        like.product(),
        like.remedy(),
        like.legalBasis(),
        like.source());
  }

  @Override
  public String start(ProcedureModel model) {
    var known = Objects.requireNonNull(facts.get(model));
    return write(() -> begin(known)).toString();
  }

  private UUID begin(CaseFacts known) {
    var moment = world.bean(ActionContext.class);
    var course = world.bean(CaseProcedure.class);
    var id = new CaseId(moment.id());
    var begun =
        course.start(
            new Case(
                id,
                new RegisterNumber(id.value().toString()),
                LocalText.of("en", known.serviceCode()),
                known.received(moment.now()),
                Lang.EN,
                new CaseStage.Received(),
                Case.Clock.still(Speed.ORDINARY),
                course.fresh()));
    world
        .bean(Cases.class)
        .insert(
            begun,
            new Cases.Intake(Optional.empty(), Optional.empty(), new byte[16], new byte[32]));
    world
        .bean(Journal.class)
        .record(new CaseEvent.Opened(id.value(), begun.facts(), begun.number().value(), 0, false));
    return id.value();
  }

  @Override
  public List<String> open(List<String> cases) {
    var ids = cases.stream().map(UUID::fromString).toList();
    return world
        .bean(Transactions.class)
        .read(Scope.of(tenant), () -> world.bean(Tasks.class).open(ids))
        .stream()
        .map(task -> task.id().value().toString())
        .toList();
  }

  @Override
  public void complete(String task) {
    var id = new TaskId(UUID.fromString(task));
    write(() -> world.bean(CompleteTask.class).complete(id));
  }

  private <T> T write(Supplier<T> work) {
    return world
        .bean(Acting.class)
        .as(World.ACTOR, () -> world.bean(Transactions.class).write(Scope.of(tenant), work));
  }

  @Override
  public void verify(long cases) throws SQLException {
    Engine.same("cases", cases, rows("casework.case_file"));
    Engine.same("ended", cases, rows("casework.case_file where closed_at is not null"));
    Engine.same("open tasks", 0, rows("casework.task where closed_at is null"));
    Engine.same("opened", cases, rows("platform.journal where type = 'casework.opened'"));
    Engine.same("closed", cases, rows("platform.journal where type = 'casework.closed'"));
    var done = rows("platform.journal where type = 'casework.task-completed'");
    Engine.same("completed", rows("casework.task"), done);
  }

  private long rows(String from) throws SQLException {
    try (var connection = world.bare().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() {}
}
