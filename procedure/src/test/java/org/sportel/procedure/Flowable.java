package org.sportel.procedure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;

/** The other engine, in this process, on a database in memory. */
final class Flowable implements AutoCloseable {
  private final ProcessEngine engine;

  Flowable(String name) {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setAsyncExecutorActivate(false);
    configuration.setAsyncHistoryEnabled(false);
    configuration.setHistoryLevel(HistoryLevel.NONE);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    engine = configuration.buildProcessEngine();
  }

  /** One deployed model with one running case. */
  final class Case {
    private final String deployment;
    private final String id;

    Case(byte[] model, Map<String, Object> data) {
      deployment =
          engine
              .getRepositoryService()
              .createDeployment()
              .addBytes("m.bpmn20.xml", model)
              .deploy()
              .getId();
      String definition =
          engine
              .getRepositoryService()
              .createProcessDefinitionQuery()
              .deploymentId(deployment)
              .singleResult()
              .getId();
      id =
          engine
              .getRuntimeService()
              .startProcessInstanceById(definition, new LinkedHashMap<>(data))
              .getId();
    }

    /** What is open: {@code TASK t3} → how many. */
    Map<String, Integer> open() {
      var open = new TreeMap<String, Integer>();
      tasks().forEach(t -> open.merge("TASK " + t.getTaskDefinitionKey(), 1, Integer::sum));
      timers().forEach(t -> open.merge("TIMER " + t.getElementId(), 1, Integer::sum));
      messages().forEach(m -> open.merge("MESSAGE " + m.getActivityId(), 1, Integer::sum));
      return open;
    }

    boolean ended() {
      return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).count()
          == 0;
    }

    void complete(String element, Map<String, Object> data) {
      Task task =
          tasks().stream()
              .filter(t -> t.getTaskDefinitionKey().equals(element))
              .min(Comparator.comparing(t -> number(t.getId())))
              .orElseThrow();
      engine.getTaskService().complete(task.getId(), new LinkedHashMap<>(data));
    }

    void fire(String element) {
      Job timer =
          timers().stream()
              .filter(t -> t.getElementId().equals(element))
              .min(Comparator.comparing(t -> number(t.getId())))
              .orElseThrow();
      engine.getManagementService().moveTimerToExecutableJob(timer.getId());
      engine.getManagementService().executeJob(timer.getId());
    }

    void send(String element) {
      EventSubscription message =
          messages().stream()
              .filter(m -> m.getActivityId().equals(element))
              .min(Comparator.comparing(m -> number(m.getId())))
              .orElseThrow();
      engine
          .getRuntimeService()
          .messageEventReceived(message.getEventName(), message.getExecutionId());
    }

    private List<EventSubscription> messages() {
      return engine
          .getRuntimeService()
          .createEventSubscriptionQuery()
          .processInstanceId(id)
          .eventType("message")
          .list();
    }

    private static String number(String id) {
      return "0".repeat(Math.max(0, 40 - id.length())) + id;
    }

    private List<Task> tasks() {
      return engine.getTaskService().createTaskQuery().processInstanceId(id).list();
    }

    private List<Job> timers() {
      return engine.getManagementService().createTimerJobQuery().processInstanceId(id).list();
    }

    void forget() {
      engine.getRepositoryService().deleteDeployment(deployment, true);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
