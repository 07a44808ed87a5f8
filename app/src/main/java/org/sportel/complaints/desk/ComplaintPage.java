package org.sportel.complaints.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/**
 * A complaint as an officer sees it.
 *
 * @param base the page's address
 * @param now what is to be done now, in words
 * @param may what the officer can do
 */
record ComplaintPage(
    String base,
    String number,
    Head head,
    String now,
    Set<Deed> may,
    Texts texts,
    List<TimelineEntry> messages,
    List<TimelineEntry> statements,
    List<Link> links,
    Choices choices,
    Typed typed) {
  ComplaintPage {
    may = Set.copyOf(may);
    messages = List.copyOf(messages);
    statements = List.copyOf(statements);
    links = List.copyOf(links);
  }

  /** What an officer can do with a complaint. */
  enum Deed {
    /** Take it, because nobody is in charge. */
    TAKE,
    /** Say that it is for this office. */
    SCREEN,
    /** Send it elsewhere. */
    FORWARD,
    /** Look into it. */
    INVESTIGATE,
    /** Ask for more time. */
    EXTEND,
    /** Write down what was found. */
    PROPOSE,
    /** Send the answer. */
    SEND,
    /** Decide the review. */
    REVIEW,
    /** Give files to the answer, or take them back. */
    FILES,
    /** Write, link, name who is concerned, record an action, declare a conflict. */
    HANDLE,
    /** Open the seal. */
    IDENTITY
  }

  /** Where it stands; whether it is late. */
  record Head(List<SummaryRow> rows, boolean late, boolean urgent, List<String> explanation) {
    Head {
      rows = List.copyOf(rows);
      explanation = List.copyOf(explanation);
    }
  }

  /** What was written: the complaint, the answer, the reason for rejecting it, the review. */
  record Texts(
      String body,
      String wanted,
      String answer,
      String outcome,
      String reviewReason,
      String reviewAnswer,
      List<Link> files,
      List<AnswerFile> answerFiles,
      List<Link> actions) {
    Texts {
      files = List.copyOf(files);
      answerFiles = List.copyOf(answerFiles);
      actions = List.copyOf(actions);
    }
  }

  /**
   * A file that goes with the answer.
   *
   * @param shown whether the complainant has it already
   */
  record AnswerFile(Link link, String id, boolean shown) {}

  /** What can be chosen, and what is chosen now. */
  record Choices(
      List<Option> topics,
      String topic,
      List<Option> services,
      String service,
      List<Option> units,
      String unit,
      List<Option> people,
      String concerned,
      List<Option> outcomes,
      List<Option> marks,
      Set<String> marked,
      List<Option> templates) {
    Choices {
      templates = List.copyOf(templates);
      topics = List.copyOf(topics);
      services = List.copyOf(services);
      units = List.copyOf(units);
      people = List.copyOf(people);
      outcomes = List.copyOf(outcomes);
      marks = List.copyOf(marks);
      marked = Set.copyOf(marked);
    }
  }

  /** What was typed into a form that was refused, and what was just done. */
  record Typed(FieldErrors errors, Map<String, String> fields, String done) {
    Typed {
      fields = Map.copyOf(fields);
    }

    /** The same with a template put into the answer. */
    Typed answering(String template, String text) {
      return new Typed(errors, Map.of("template", template, "answer", text), done);
    }

    /** What stood in a field. */
    String of(String field, String otherwise) {
      return fields.getOrDefault(field, otherwise);
    }
  }

  /** Whether the officer can do it. */
  boolean may(Deed deed) {
    return may.contains(deed);
  }

  /** What stood in a field that was refused, else nothing. */
  Optional<String> typed(String field) {
    return Optional.ofNullable(typed.fields().get(field));
  }
}
