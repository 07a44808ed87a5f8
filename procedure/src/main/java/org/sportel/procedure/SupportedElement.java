package org.sportel.procedure;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the interpreter supports, element by element; {@code docs/procedure-elements.md} is written
 * from it.
 */
public enum SupportedElement {
  START(
      "startEvent",
      "begins the procedure or a sub-process; of the process itself also with a timer or message trigger, chosen by the caller",
      "10.5.2, 13.2, 13.5.1",
      "approval"),
  END("endEvent", "ends one path; the scope ends with its last path", "10.5.3, 13.5.6", "approval"),
  TERMINATE(
      "endEvent with terminateEventDefinition",
      "ends everything in its scope at once; only that scope",
      "10.5.3, 13.5.6",
      "brief"),
  ERROR_END(
      "endEvent with errorEventDefinition",
      "the nearest scope that catches the code goes on from there; caught nowhere: stops visibly",
      "10.5.1, 10.5.3, 10.5.6",
      "catching-nearest"),
  ESCALATION_END(
      "end or intermediate throw event with escalationEventDefinition",
      "caught like an error, but what threw goes on when the catcher does not interrupt; caught nowhere: nothing happens",
      "10.5.1, 10.5.3, 10.5.6",
      "escalation"),
  MESSAGE_END(
      "end or intermediate throw event with messageEventDefinition",
      "calls an activity of the program (zeebe:taskDefinition) and goes on when it answers",
      "10.5.3, 10.5.4, 13.5.6",
      "messages"),
  PLAIN_THROW(
      "intermediateThrowEvent without trigger",
      "marks a place; passed at once",
      "10.5.4, 13.5.2",
      "messages"),
  USER(
      "userTask",
      "opens a task and waits until somebody completes it or reports a business error",
      "10.3.3, 13.3.3",
      "approval"),
  SERVICE(
      "serviceTask, sendTask, businessRuleTask with zeebe:taskDefinition",
      "calls an activity of the program and waits for its answer",
      "10.3.3, 13.3.3",
      "approval"),
  RULE(
      "businessRuleTask with zeebe:calledDecision",
      "evaluates a DMN decision at once and stores the answer",
      "10.3.3, 13.3.3",
      "decision"),
  PASS(
      "manualTask, task",
      "passed straight through, because nobody reports its end",
      "10.3.3, 13.3.3",
      "approval"),
  RECEIVE("receiveTask", "waits for a message", "10.3.3, 13.3.3", "receive"),
  EXCLUSIVE(
      "exclusiveGateway",
      "takes the first flow whose condition holds, else the default; neither: stops visibly",
      "10.6.2, 13.4.2",
      "approval"),
  PARALLEL(
      "parallelGateway",
      "waits for one token on each incoming flow, then takes every way",
      "10.6.4, 13.4.1",
      "parallel"),
  INCLUSIVE(
      "inclusiveGateway",
      "takes every flow whose condition holds, else the default; joins when no token can still come by an empty incoming flow",
      "10.6.3, 13.4.3",
      "inclusive"),
  EVENT_GATEWAY(
      "eventBasedGateway",
      "waits for the first of several timers and messages",
      "10.6.6, 13.4.4",
      "messages"),
  SUB_PROCESS(
      "subProcess",
      "a scope of its own, over when every path in it is over",
      "10.3.5, 13.3.4",
      "subprocess"),
  EVENT_SUB_PROCESS(
      "subProcess with triggeredByEvent",
      "waits while its scope runs; timer, message, error, escalation; interrupting or not",
      "10.3.5, 10.5.6, 13.5.4",
      "event-subprocess"),
  CALL(
      "callActivity",
      "runs another procedure of the set inside the same case; the process id is a constant",
      "10.3.6, 13.3.4",
      "call-error"),
  REPEAT(
      "multiInstanceLoopCharacteristics",
      "parallel or sequential, by collection or number, with completion condition and collected results; boundary events belong to the whole",
      "10.3.8, 13.3.7",
      "repeat"),
  TIMER_CATCH(
      "intermediateCatchEvent with timerEventDefinition",
      "waits for a date, a duration or the first time of a cycle",
      "10.5.4, 10.5.5, 13.5.2",
      "subprocess"),
  MESSAGE_CATCH(
      "intermediateCatchEvent with messageEventDefinition",
      "waits for a message with name and correlation key",
      "10.5.4, 10.5.5, 13.5.2",
      "messages"),
  TIMER_BOUNDARY(
      "boundaryEvent with timerEventDefinition",
      "interrupting or not; a cycle fires again while the activity runs",
      "10.5.4, 13.5.3",
      "cycle"),
  MESSAGE_BOUNDARY(
      "boundaryEvent with messageEventDefinition",
      "interrupting or not; not interrupting: as often as it comes",
      "10.5.4, 13.5.3",
      "messages"),
  ERROR_BOUNDARY(
      "boundaryEvent with errorEventDefinition",
      "always interrupts; without code catches every error",
      "10.5.4, 13.5.3",
      "catching-any"),
  ESCALATION_BOUNDARY(
      "boundaryEvent with escalationEventDefinition",
      "interrupting or not; without code catches every escalation",
      "10.5.4, 13.5.3",
      "escalation"),
  FLOW(
      "sequenceFlow",
      "conditions on flows out of activities and events are judged too: every flow that holds is taken",
      "8.4.13, 13.3.1",
      "approval"),
  MAPPING(
      "zeebe:ioMapping, camunda:inputOutput",
      "values seen only inside the activity; with output mappings nothing else comes out",
      "10.4.1",
      "mapping"),
  DATA(
      "data objects, stores, lanes, pools, groups, annotations",
      "shown, without behaviour; a lane's name is kept with its tasks",
      "10.4, 10.8",
      "approval");

  private final String element;
  private final String how;
  private final String section;
  private final String test;

  SupportedElement(String element, String how, String section, String test) {
    this.element = element;
    this.how = how;
    this.section = section;
    this.test = test;
  }

  /** What the designer draws. */
  public String element() {
    return element;
  }

  /** Name of the golden test that shows it. */
  public String test() {
    return test;
  }

  /** The whole table in Markdown. */
  public static String table() {
    return Arrays.stream(values())
        .map(e -> "| " + e.element + " | " + e.how + " | " + e.section + " | `" + e.test + "` |")
        .collect(
            Collectors.joining(
                "\n",
                "| element | what it does here | BPMN 2.0.2 | golden test |\n|---|---|---|---|\n",
                "\n"));
  }
}
