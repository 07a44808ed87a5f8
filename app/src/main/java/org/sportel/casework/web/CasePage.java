package org.sportel.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.web.state.DaysLeft;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.Step;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/** A case, for staff. */
record CasePage(
    Head head,
    List<TaskView> tasks,
    Told told,
    Papers papers,
    DeadlineView deadline,
    Optional<RulingView> decision,
    Story story,
    ProcedureView procedure,
    List<PanelContent> panels,
    Rights rights,
    WaitsView waits,
    Typed typed) {

  /** What stands on top. */
  record Head(
      UUID id,
      String number,
      Shown title,
      CaseState state,
      String unit,
      String channel,
      Instant receivedAt,
      boolean overdue,
      Optional<String> outcome,
      Now now) {
    /** The same head for a page that may not name the applicant. */
    Head nameless() {
      return new Head(
          id,
          number,
          title,
          state,
          unit,
          channel,
          receivedAt,
          overdue,
          outcome,
          new Now(
              "", now.left(), now.faster(), now.fee(), now.paused(), now.holder(), now.lapsed()));
    }
  }

  /**
   * What one wants to know at a glance.
   *
   * @param applicant empty once erased, or where the page may not tell
   * @param faster whether the applicant chose the faster way
   * @param paused since when and for what the case waits; empty while it does not
   * @param holder who has it in hand, in words; empty once it is closed
   * @param lapsed what follows from a deadline that passed; empty where nothing does
   */
  record Now(
      String applicant,
      DaysLeft left,
      boolean faster,
      FeeView fee,
      String paused,
      String holder,
      String lapsed) {}

  /** The fee in words, empty where there is none; open ones want to be seen. */
  record FeeView(String words, boolean open) {}

  /**
   * What the applicant and the officials stated.
   *
   * @param findings what officials found, task by task
   */
  record Told(List<SummaryRow> applicant, List<SummaryRow> answers, List<Finding> findings) {}

  /** The answers to the form of one task, with the way on which it was finished. */
  record Finding(String task, String office, Instant at, List<SummaryRow> rows) {}

  /**
   * A task that is open.
   *
   * @param mine whether it is in the reader's hand, or in that of whom they represent
   * @param represented whether it is in the hand of a colleague who is away
   * @param assigned why the program gave it to whoever has it; empty where a person did
   */
  record TaskView(
      UUID id,
      Shown title,
      TaskKind kind,
      String unit,
      String holder,
      boolean mine,
      boolean represented,
      boolean takeable,
      String assigned,
      String question,
      PlanView plan,
      Choices choices) {}

  /**
   * What the model says of a task beside its kind.
   *
   * @param due until when; empty when nothing is said
   * @param form whether a form is to be filled in
   * @param added whether an official added it beside the model
   * @param required whether the case cannot be decided while it is open
   * @param needs the name of the skill it asks for; empty where it asks for none
   */
  record PlanView(
      String due,
      boolean late,
      boolean urgent,
      boolean form,
      boolean added,
      boolean required,
      String needs) {}

  /**
   * What a task lets one choose.
   *
   * @param correction whether something missing can be asked for here
   * @param answerBy the day by which corrections are due where none is named; empty without one
   * @param units whose opinion can be asked here; empty where it cannot
   * @param opinionBy the day by which opinions are due; empty where the service states none
   * @param targets to whom the task can be handed over
   * @param outcomes the ways in which it can be finished; empty when it is simply done
   * @param wanted the way of delivery that the applicant chose; empty where none was asked
   */
  record Choices(
      boolean correction,
      String answerBy,
      List<Option> units,
      String opinionBy,
      List<Option> targets,
      List<Option> outcomes,
      String wanted) {
    static final Choices NONE = new Choices(false, "", List.of(), "", List.of(), List.of(), "");
  }

  /** The files, and what was found of the service's documents at the counter. */
  record Papers(List<PaperView> files, List<SummaryRow> checked) {
    /** How many the file holds or misses. */
    public int size() {
      return files.size() + checked.size();
    }
  }

  /** What one reads while deciding. */
  record FileView(Told told, Papers papers, Story story) {}

  /** A file. */
  record PaperView(String title, String href, String source, Instant at) {}

  /**
   * By when, and why.
   *
   * @param day empty without a deadline
   * @param awaits the event that must be recorded so that the clock runs, empty where none
   * @param extended by whom, why and by which article the time was extended; empty where it was not
   * @param extension how it can be extended now
   * @param firstAnswer where the service states a time for it
   */
  record DeadlineView(
      String day,
      boolean overdue,
      boolean standing,
      List<String> explanation,
      String awaits,
      String extended,
      Optional<ExtensionView> extension,
      Optional<FirstAnswerView> firstAnswer) {}

  /** By when the applicant gets a first answer, or got it. */
  record FirstAnswerView(String words, boolean late) {}

  /**
   * How a time can be extended.
   *
   * @param most how long it may be in all, in words
   * @param amount the same as a number
   * @param when when it may be done, as the service says; may be empty
   * @param law the article of the service; may be empty
   */
  record ExtensionView(String most, int amount, String when, String law) {}

  /** The decision, or what there is of it. */
  record RulingView(
      String state,
      String outcome,
      String number,
      String office,
      String returned,
      String delivered,
      String file,
      String code) {}

  /**
   * What happened and was said.
   *
   * @param timeline what a person would tell, the newest first
   * @param technical taking, finishing and what the program did by itself
   */
  record Story(
      List<TimelineEntry> timeline,
      List<TimelineEntry> technical,
      List<TimelineEntry> messages,
      List<TimelineEntry> notes,
      List<TimelineEntry> corrections,
      List<TimelineEntry> opinions) {}

  /**
   * What the case waited for and whose time it was.
   *
   * @param times the share of everybody who had the case for a while
   */
  record WaitsView(List<PauseView> pauses, List<SummaryRow> times) {}

  /**
   * One pause.
   *
   * @param until when it was over, or until when the answer is expected and what then
   */
  record PauseView(String reason, String owner, Instant since, String until) {}

  /** The procedure, drawn and as a list, with the cases that belong to this one. */
  record ProcedureView(
      Optional<DiagramView> diagram,
      List<Step> steps,
      boolean stopped,
      List<RelatedView> related) {}

  /**
   * A case that started this one or was started by it, in words.
   *
   * @param href empty where the reader cannot open it
   */
  record RelatedView(String words, String href) {}

  /**
   * What the reader may do beside tasks.
   *
   * @param work messages, notes, fee and files
   * @param lead adding and taking back work, trying a stopped step again
   * @param typing mending what was typed wrongly
   * @param extend whether the deadline, where it can be extended, is theirs to extend
   * @param units whose work can be added or opinion asked
   */
  record Rights(
      boolean work,
      boolean lead,
      boolean typing,
      boolean extend,
      boolean audit,
      boolean open,
      List<Option> units) {}

  /** What was just done, in words, and where one goes from here. */
  record Done(String words, List<Link> links) {
    static final Done NOTHING = new Done("", List.of());
  }

  /** What was typed into a form that was refused, and why; or what was just done. */
  record Typed(FieldErrors errors, Map<String, String> values, String form, Done done) {

    /** What stood in a field of a form. */
    String value(String ofForm, String field) {
      return form.equals(ofForm) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong in a form. */
    FieldErrors errors(String ofForm) {
      return form.equals(ofForm) ? errors : FieldErrors.none();
    }
  }
}
