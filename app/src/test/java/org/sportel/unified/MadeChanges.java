package org.sportel.unified;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a service whose effect on people is known because they were made for it. */
final class MadeChanges {
  /** A change; {@code effect} says whether people must do, pay, wait for or get something else. */
  record Made(String name, String field, boolean effect, Change change) {}

  /** What a change does to a card, a form and the lines of a procedure. */
  interface Change {
    void apply(Parts parts, Random random);
  }

  /** A service in parts that can be changed. */
  static final class Parts {
    final ObjectNode card;
    final ObjectNode form;
    final Map<String, String> words = new LinkedHashMap<>();

    Parts(ObjectNode card, ObjectNode form) {
      this.card = card;
      this.form = form;
      words.putAll(
          Map.of(
              "first", "Look", "group", "OFFICER", "condition", "=a = 1", "x", "100", "extra", ""));
      words.put("time", "P15D");
    }

    ObjectNode row(String list, int at) {
      return (ObjectNode) card.withArray(list).get(at);
    }

    /** A document by the beginning of its name, wherever it stands. */
    ObjectNode document(String begins) {
      return (ObjectNode)
          rows("documents")
              .valueStream()
              .filter(row -> row.at("/name/en").asString("").startsWith(begins))
              .findFirst()
              .orElseGet(() -> rows("documents").get(0));
    }

    ArrayNode rows(String list) {
      return card.withArray(list);
    }

    ObjectNode question(int at) {
      return (ObjectNode) form.withArray("components").get(at);
    }

    /** The procedure. */
    String model() {
      var extra = words.getOrDefault("extra", "");
      var second =
          extra.isEmpty()
              ? "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"g\" targetRef=\"e\"/>"
              : "<bpmn:userTask id=\"x\" name=\""
                  + extra
                  + "\"/>"
                  + "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"g\" targetRef=\"x\"/>"
                  + "<bpmn:sequenceFlow id=\"f4\" sourceRef=\"x\" targetRef=\"e\"/>";
      return """
          <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
            xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
          <bpmn:process id="p" isExecutable="true"><bpmn:documentation>%s</bpmn:documentation>
          <bpmn:startEvent id="s"/><bpmn:endEvent id="e"/><bpmn:exclusiveGateway id="g" default="f2"/>
          <bpmn:userTask id="t" name="%s"><bpmn:extensionElements><zeebe:userTask/>
          <zeebe:assignmentDefinition candidateGroups="%s"/></bpmn:extensionElements></bpmn:userTask>
          <bpmn:userTask id="u" name="Visit"/>
          <bpmn:boundaryEvent id="b" name="Late" attachedToRef="u"><bpmn:timerEventDefinition><bpmn:timeDuration>%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
          <bpmn:sequenceFlow id="f6" sourceRef="b" targetRef="e"/>
          <bpmn:sequenceFlow id="f0" sourceRef="s" targetRef="t"/>
          <bpmn:sequenceFlow id="f1" sourceRef="t" targetRef="g"/>
          <bpmn:sequenceFlow id="f3" sourceRef="g" targetRef="u"><bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="f5" sourceRef="u" targetRef="e"/>%s</bpmn:process></bpmn:definitions>
          """
          .formatted(
              words.get("x"),
              words.get("first"),
              words.get("group"),
              words.get("time"),
              words.get("condition"),
              second);
    }
  }

  private MadeChanges() {}

  static List<Made> all() {
    var all = new ArrayList<Made>();
    cards(all);
    forms(all);
    procedures(all);
    return all;
  }

  private static void cards(List<Made> all) {
    all.add(
        new Made(
            "longer time",
            "deadlines",
            true,
            (p, r) -> p.row("deadlines", 0).put("amount", 11 + r.nextInt(50))));
    all.add(
        new Made(
            "other days",
            "deadlines",
            true,
            (p, r) -> p.row("deadlines", 0).put("unit", "CALENDAR_DAY")));
    all.add(
        new Made(
            "runs from payment",
            "deadlines",
            true,
            (p, r) -> p.row("deadlines", 0).put("start", "PAYMENT")));
    all.add(
        new Made(
            "silence grants",
            "deadlines",
            true,
            (p, r) -> p.row("deadlines", 0).put("atExpiry", "GRANTED")));
    all.add(
        new Made(
            "appeal in time",
            "deadlines",
            true,
            (p, r) ->
                p.rows("deadlines")
                    .addObject()
                    .put("purpose", "APPEAL")
                    .put("amount", 15)
                    .put("unit", "CALENDAR_DAY")
                    .put("start", "DELIVERY")));
    all.add(
        new Made(
            "dearer",
            "fees",
            true,
            (p, r) -> p.row("fees", 0).put("amount", String.valueOf(6 + r.nextInt(90)))));
    all.add(
        new Made(
            "new fee",
            "fees",
            true,
            (p, r) ->
                p.rows("fees")
                    .addObject()
                    .put("kind", "FIXED")
                    .put("amount", "3")
                    .put("currency", "EUR")
                    .putObject("name")
                    .put("en", "Printing of the plan")));
    all.add(new Made("fee gone", "fees", true, (p, r) -> p.rows("fees").remove(0)));
    all.add(
        new Made(
            "exempt",
            "exemptions",
            true,
            (p, r) -> p.rows("exemptions").addObject().putObject("who").put("en", "Pensioners")));
    all.add(
        new Made(
            "new document",
            "documents",
            true,
            (p, r) ->
                p.rows("documents")
                    .insertObject(0)
                    .put("form", "COPY")
                    .putObject("name")
                    .put("en", "Survey " + r.nextInt(99))));
    all.add(
        new Made(
            "document gone",
            "documents",
            true,
            (p, r) -> p.rows("documents").remove(r.nextInt(2))));
    all.add(
        new Made(
            "original asked",
            "documents",
            true,
            (p, r) -> p.row("documents", 0).put("form", "VERIFIED_COPY")));
    all.add(new Made("online too", "channels", true, (p, r) -> p.rows("channels").add("online")));
    all.add(
        new Made("businesses too", "audience", true, (p, r) -> p.rows("audience").add("business")));
    all.add(
        new Made(
            "new condition",
            "requirements",
            true,
            (p, r) -> p.card.putObject("requirements").put("en", "Resident for a year")));
    all.add(
        new Made(
            "holds shorter",
            "validity",
            true,
            (p, r) -> p.card.putObject("validity").put("en", "One year")));
    for (var other : List.of("Proof of insurance of land", "Proof of ownership of a vessel")) {
      all.add(renamed("Proof", "another document", true, other));
    }
    all.add(renamed("Drawing", "another signature", true, "Drawing signed by an architect"));
    all.add(renamed("Consent", "another consent", true, "Consent of owners"));
    all.add(renamed("Proof", "words in another order", false, "Proof of land ownership"));
    all.add(renamed("Drawing", "spelling mended", false, "Drawing signed by an enginer"));
    all.add(renamed("Consent", "said in full", false, "Written consent of all the neighbours"));
    all.add(
        new Made(
            "typo in the name",
            "title",
            false,
            (p, r) -> p.card.withObject("/title").put("en", "Building permitt " + r.nextInt(9))));
    all.add(
        new Made(
            "translated",
            "title",
            false,
            (p, r) -> p.card.withObject("/title").put("sq", "Leje ndërtimi")));
    all.add(
        new Made(
            "described",
            "description",
            false,
            (p, r) ->
                p.card.putObject("description").put("en", "For whoever builds " + r.nextInt(9))));
    all.add(new Made("tagged", "tags", false, (p, r) -> p.rows("tags").add("house")));
    all.add(
        new Made(
            "another phone",
            "contact",
            false,
            (p, r) -> p.card.withObject("/contact").put("phone", "+382 33 " + r.nextInt(999_999))));
    all.add(
        new Made(
            "article corrected",
            "deadlines",
            false,
            (p, r) ->
                p.row("deadlines", 0)
                    .withObject("/legalBasis")
                    .put("article", String.valueOf(r.nextInt(90)))));
    all.add(
        new Made(
            "act linked",
            "legalBasis",
            false,
            (p, r) -> p.row("legalBasis", 0).put("url", "https://example.org/law")));
    all.add(
        new Made("the same sum", "fees", false, (p, r) -> p.row("fees", 0).put("amount", "5.00")));
    all.add(
        new Made(
            "fee named better",
            "fees",
            false,
            (p, r) ->
                p.row("fees", 0)
                    .withObject("/name")
                    .put("en", "Administrative fee for the permit")));
    all.add(
        new Made(
            "document named better",
            "documents",
            false,
            (p, r) ->
                p.document("Proof")
                    .withObject("/name")
                    .put("en", "Proof of ownership of land, recent")));
    all.add(
        new Made(
            "documents in another order",
            "documents",
            false,
            (p, r) -> p.rows("documents").add(p.rows("documents").remove(0))));
    all.add(
        new Made(
            "appeal told better",
            "appeal",
            false,
            (p, r) -> p.card.withObject("/appeal").putObject("text").put("en", "You may appeal.")));
    all.add(
        new Made(
            "effort measured",
            "citizenCost",
            false,
            (p, r) ->
                p.card
                    .putObject("citizenCost")
                    .put("minutes", 10 + r.nextInt(50))
                    .put("copies", 1)
                    .put("trips", 1)));
  }

  private static Made renamed(String begins, String name, boolean effect, String words) {
    Change change = (p, r) -> p.document(begins).withObject("/name").put("en", words);
    return new Made(name, "documents", effect, change);
  }

  private static void forms(List<Made> all) {
    all.add(
        new Made(
            "question asked",
            "form",
            true,
            (p, r) ->
                p.form
                    .withArray("components")
                    .addObject()
                    .put("type", "textfield")
                    .put("id", "q9")
                    .put("key", "q9")
                    .put("label", "Plot " + r.nextInt(99))));
    all.add(
        new Made(
            "question gone", "form", true, (p, r) -> p.form.withArray("components").remove(1)));
    all.add(
        new Made(
            "must be answered",
            "form",
            true,
            (p, r) -> p.question(1).putObject("validate").put("required", true)));
    all.add(
        new Made(
            "shorter answer",
            "form",
            true,
            (p, r) -> p.question(0).withObject("/validate").put("maxLength", 10 + r.nextInt(10))));
    all.add(
        new Made(
            "asked in other words",
            "form",
            false,
            (p, r) -> p.question(0).put("label", "Where is the plot? " + r.nextInt(9))));
    all.add(
        new Made(
            "explained",
            "form",
            false,
            (p, r) -> p.question(0).put("description", "As in the land register")));
    all.add(
        new Made(
            "asked in Albanian",
            "form",
            false,
            (p, r) -> p.question(1).withObject("/properties").put("label.sq", "Sipërfaqja")));
  }

  private static void procedures(List<Made> all) {
    all.add(
        new Made(
            "another step",
            "steps",
            true,
            (p, r) -> p.words.put("extra", "Measure " + r.nextInt(9))));
    all.add(
        new Made(
            "another way",
            "steps",
            true,
            (p, r) -> p.words.put("condition", "=a = " + (2 + r.nextInt(50)))));
    all.add(
        new Made(
            "another time limit",
            "steps",
            true,
            (p, r) -> p.words.put("time", "P" + (16 + r.nextInt(20)) + "D")));
    all.add(new Made("another desk", "steps", true, (p, r) -> p.words.put("group", "HEAD")));
    all.add(
        new Made(
            "step named better",
            "steps",
            false,
            (p, r) -> p.words.put("first", "Look at the file " + r.nextInt(9))));
    all.add(
        new Made(
            "commented",
            "steps",
            false,
            (p, r) -> p.words.put("x", "Drawn by office " + r.nextInt(9))));
  }
}
