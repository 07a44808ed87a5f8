package org.sportel.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.TaskInfo;
import org.sportel.platform.database.DatabaseAddress;

/** The other engine, in this process, on a schema of its own in the same database. */
final class FlowableEngine implements Engine {
  private final HikariDataSource pool;
  private final ProcessEngine engine;
  private final Map<ProcedureModel, String> definitions = new HashMap<>();
  private final HistoryLevel history;

  FlowableEngine(DatabaseAddress address, HistoryLevel history, int connections)
      throws SQLException {
    this.history = history;
    var schema = "flowable_" + history.getKey();
    createSchema(address, schema);
    pool = pool(address, schema, connections);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setEngineName(schema);
    configuration.setDataSource(pool);
    configuration.setDatabaseType("postgres");
    configuration.setDatabaseSchema(schema);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(history);
    configuration.setAsyncExecutorActivate(false);
    configuration.setAsyncHistoryEnabled(false);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    configuration.setEnableEventDispatcher(false);
    configuration.setIdGenerator(new StrongUuidGenerator());
    engine = configuration.buildProcessEngine();
    ProcedureModel.ALL.forEach(model -> definitions.put(model, deploy(model)));
  }

  private static void createSchema(DatabaseAddress address, String schema) throws SQLException {
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    }
  }

  private static HikariDataSource pool(DatabaseAddress address, String schema, int connections) {
    var config = new HikariConfig();
    config.setJdbcUrl(address.url() + "?currentSchema=" + schema);
    config.setUsername("sportel_owner");
    config.setPassword(address.ownerPassword());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }

  private String deploy(ProcedureModel model) {
    var deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString(model.key() + ".bpmn20.xml", model.bpmn())
            .deploy();
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .deploymentId(deployment.getId())
        .singleResult()
        .getId();
  }

  @Override
  public String start(ProcedureModel model) {
    var definition = Objects.requireNonNull(definitions.get(model));
    return engine.getRuntimeService().startProcessInstanceById(definition).getId();
  }

  @Override
  public List<String> open(List<String> cases) {
    return engine.getTaskService().createTaskQuery().processInstanceIdIn(cases).list().stream()
        .map(TaskInfo::getId)
        .toList();
  }

  @Override
  public void complete(String task) {
    engine.getTaskService().complete(task);
  }

  @Override
  public void verify(long cases) {
    Engine.same("running", 0, engine.getRuntimeService().createProcessInstanceQuery().count());
    Engine.same("open tasks", 0, engine.getTaskService().createTaskQuery().count());
    if (history != HistoryLevel.NONE) {
      var ended = engine.getHistoryService().createHistoricProcessInstanceQuery().finished();
      Engine.same("ended", cases, ended.count());
    }
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
