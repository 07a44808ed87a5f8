package org.sportel.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.variable.MapDelegateVariableContainer;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.ExternalWorkerJob;
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

  /** What an expression answers on some values. */
  Object evaluate(String expression, Map<String, Object> data) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return engine
        .getManagementService()
        .executeCommand(
            _ ->
                configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(new MapDelegateVariableContainer(data, VariableContainer.empty())));
  }

  /** One deployed model with one running case. */
  final class Case {
    private final String deployment;
    private final String id;
    private final boolean calling;

    Case(Sketch sketch, Map<String, Object> data) {
      calling = sketch.isCalling();
      var building = engine.getRepositoryService().createDeployment();
      int count = 0;
      for (byte[] file : sketch.files()) {
        building.addBytes("m" + count++ + ".bpmn20.xml", file);
      }
      deployment = building.deploy().getId();
      String definition =
          engine
              .getRepositoryService()
              .createProcessDefinitionQuery()
              .deploymentId(deployment)
              .processDefinitionKey("p")
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
      work().forEach(w -> open.merge("CALL " + w.getElementId(), 1, Integer::sum));
      return open;
    }

    /** The values of the case. */
    Map<String, Object> data() {
      return new TreeMap<>(engine.getRuntimeService().getVariables(id));
    }

    /** The case itself and the procedures it called. */
    private List<String> instances() {
      var found = new ArrayList<>(List.of(id));
      for (int i = 0; calling && i < found.size(); i++) {
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .superProcessInstanceId(found.get(i))
            .list()
            .forEach(called -> found.add(called.getId()));
      }
      return found;
    }

    private <T> List<T> each(Function<String, List<T>> query) {
      return instances().stream().flatMap(instance -> query.apply(instance).stream()).toList();
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

    /** Work handed to the program is done, or fails with a code. */
    void answer(String element, Map<String, Object> data, String code) {
      Job job =
          work().stream()
              .filter(w -> w.getElementId().equals(element))
              .min(Comparator.comparing(w -> number(w.getId())))
              .orElseThrow();
      ManagementService work = engine.getManagementService();
      work.createExternalWorkerJobAcquireBuilder()
          .topic("work", Duration.ofHours(1))
          .acquireAndLock(100, "us");
      var done = work.createExternalWorkerCompletionBuilder(job.getId(), "us").variables(data);
      if (code.isEmpty()) {
        done.complete();
      } else {
        done.bpmnError(code);
      }
      each(i -> work.createJobQuery().processInstanceId(i).list())
          .forEach(ready -> work.executeJob(ready.getId()));
    }

    private static String number(String id) {
      return "0".repeat(Math.max(0, 40 - id.length())) + id;
    }

    private List<EventSubscription> messages() {
      return each(
          i ->
              engine
                  .getRuntimeService()
                  .createEventSubscriptionQuery()
                  .processInstanceId(i)
                  .eventType("message")
                  .list());
    }

    private List<Task> tasks() {
      return each(i -> engine.getTaskService().createTaskQuery().processInstanceId(i).list());
    }

    private List<Job> timers() {
      return each(
          i -> engine.getManagementService().createTimerJobQuery().processInstanceId(i).list());
    }

    private List<ExternalWorkerJob> work() {
      return each(
          i ->
              engine
                  .getManagementService()
                  .createExternalWorkerJobQuery()
                  .processInstanceId(i)
                  .list());
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
