package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.casework.CaseFile.Said;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseTimeline.Happening;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.web.CasePage.Story;
import org.sportel.casework.web.assign.AssignedWords;
import org.sportel.platform.Actor;
import org.sportel.web.Texts;
import org.sportel.web.components.TimelineEntry;

/** What happened and was said, in words. */
final class TimelineTexts {
  private static final Set<String> TECHNICAL =
      Set.of(
          "casework.task-claimed",
          "casework.task-completed",
          "casework.visited",
          "casework.visit-became",
          "casework.value-corrected",
          "casework.step-redirected",
          "casework.clock-stopped",
          "casework.clock-resumed",
          "casework.time-shared");

  private TimelineTexts() {}

  static Story of(Whole whole, List<Happening> happenings) {
    var said = whole.said();
    return new Story(
        entries(happenings, false),
        entries(happenings, true),
        messages(said.messages()),
        said.notes().stream()
            .map(
                note ->
                    new TimelineEntry(
                        t("casework.note.title"),
                        note.at(),
                        Texts.office(note.office()),
                        note.body()))
            .toList(),
        said.corrections().stream().map(TimelineTexts::context).toList(),
        said.opinions().stream().map(TimelineTexts::context).toList());
  }

  private static List<TimelineEntry> entries(List<Happening> happenings, boolean technical) {
    return happenings.reversed().stream()
        .filter(happening -> technical(happening) == technical)
        .map(TimelineTexts::context)
        .toList();
  }

  /** Work taken and finished, and what the program did by itself, tells nothing of the matter. */
  private static boolean technical(Happening happening) {
    return TECHNICAL.contains(happening.type())
        || happening.told().isEmpty() && !Texts.knows(key(happening));
  }

  private static String key(Happening happening) {
    return "casework.event." + happening.type().replaceFirst("^casework\\.", "");
  }

  static List<TimelineEntry> messages(List<CaseMessages.Message> messages) {
    return messages.stream()
        .map(
            message ->
                new TimelineEntry(
                    t(message.toApplicant() ? "casework.message.out" : "casework.message.in"),
                    message.at(),
                    Texts.office(message.office()),
                    message.body()))
        .toList();
  }

  /** What the office and the applicant said to each other, the oldest first. */
  static List<TimelineEntry> conversation(Said said) {
    var answered =
        said.corrections().stream()
            .filter(correction -> correction.answered().isPresent())
            .map(TimelineTexts::context);
    return Stream.concat(messages(said.messages()).stream(), answered)
        .sorted(Comparator.comparing(TimelineEntry::at))
        .toList();
  }

  /** An event of the journal; one that this module does not know is told by its name. */
  private static TimelineEntry context(Happening happening) {
    return happening.told().orElseGet(() -> own(happening));
  }

  private static TimelineEntry own(Happening happening) {
    var key = key(happening);
    var title = Texts.knows(key) ? t(key) : name(happening);
    var by = Actor.ofProgram(happening.office()) ? "" : Texts.office(happening.office());
    return new TimelineEntry(title, happening.at(), by, detail(happening));
  }

  private static String name(Happening happening) {
    return happening.payload().path("name").asString(happening.type());
  }

  private static String detail(Happening happening) {
    var payload = happening.payload();
    var assigned = AssignedWords.of(happening.type(), payload);
    if (!assigned.isEmpty()) {
      return assigned;
    }
    var element = payload.path("kind").asString("");
    if (!element.isEmpty() && Texts.knows("casework.taskKind." + element)) {
      return t("casework.taskKind." + element);
    }
    var outcome = payload.path("outcome").asString("");
    if (!outcome.isEmpty() && Texts.knows("casework.outcome." + outcome)) {
      return t("casework.outcome." + outcome);
    }
    var way = payload.path("way").asString("");
    return !way.isEmpty() && Texts.knows("casework.way." + way) ? t("casework.way." + way) : "";
  }

  private static TimelineEntry context(Correction correction) {
    var answer = correction.answered().map(given -> "\n" + said(given) + "\n" + given.text());
    return new TimelineEntry(
        t("casework.correction.title"),
        correction.askedAt().orElse(correction.writtenAt()),
        Texts.office(correction.office()),
        correction.missing() + answer.orElse(""));
  }

  private static String said(Correction.Answered given) {
    return given
        .typedBy()
        .map(staff -> t("casework.correction.typed", given.at(), Texts.office(staff.office())))
        .orElseGet(() -> t("casework.correction.answered", given.at()));
  }

  private static TimelineEntry context(Opinion opinion) {
    Optional<String> answer =
        opinion
            .given()
            .map(
                given ->
                    "\n"
                        + t(
                            given.favourable()
                                ? "casework.opinion.favourable"
                                : "casework.opinion.unfavourable",
                            Texts.office(given.office()),
                            given.at())
                        + "\n"
                        + given.text())
            .or(
                () ->
                    opinion
                        .lapsed()
                        .map(
                            lapsed ->
                                "\n"
                                    + t(
                                        "casework.opinion.lapsed." + lapsed.effect(),
                                        lapsed.at())));
    return new TimelineEntry(
        t("casework.opinion.title"),
        opinion.askedAt(),
        opinion.askedBy(),
        opinion.question() + answer.orElse(""));
  }
}
