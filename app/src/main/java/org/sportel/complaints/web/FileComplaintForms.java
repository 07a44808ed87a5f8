package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.documents.FileLimits;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Ids;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;

/** Binds the form of a complaint. */
@Component
public final class FileComplaintForms {
  /** What a complaint is about whose rating named one element. */
  private static final Map<String, String> RATED =
      Map.of(
          "TIME", ComplaintTopic.WAITING.name(),
          "CLARITY", ComplaintTopic.SERVICE.name(),
          "RESPECT", ComplaintTopic.BEHAVIOUR.name(),
          "PREMISES", ComplaintTopic.ACCESS.name());

  private final ComplaintChoices choices;
  private final FileLimits limits;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Ids ids;

  FileComplaintForms(
      ComplaintChoices choices,
      FileLimits limits,
      Transactions transactions,
      CurrentTenant current,
      Ids ids) {
    this.choices = choices;
    this.limits = limits;
    this.transactions = transactions;
    this.current = current;
    this.ids = ids;
  }

  FileComplaintPage page(
      Optional<ComplaintLevel> level, FileComplaintPage.Form form, FieldErrors errors) {
    return new FileComplaintPage(
        "/m/" + current.get().slug() + "/complaints",
        level,
        form,
        transactions.read(
            current.scope(),
            () ->
                new FileComplaintPage.Choices(
                    choices.topics(), choices.services(), choices.units(), choices.centres())),
        limits.megabytes(),
        ids.next().toString(),
        errors);
  }

  static FileComplaintPage.Form form(HttpServletRequest request) {
    return new FileComplaintPage.Form(
        sent(request, "topic"),
        sent(request, "body"),
        sent(request, "wanted"),
        sent(request, "service"),
        sent(request, "unit"),
        sent(request, "centre"),
        sent(request, "place"),
        sent(request, "reference"),
        !sent(request, "danger").isEmpty(),
        sent(request, "name"),
        sent(request, "contact"),
        day(request, "decision"));
  }

  /** The form as a rating fills it: its words, and what it was about where that is one thing. */
  static FileComplaintPage.Form rated(HttpServletRequest request, List<String> reasons) {
    var sent = form(request);
    return new FileComplaintPage.Form(
        reasons.size() == 1 ? RATED.getOrDefault(reasons.getFirst(), "") : "",
        sent(request, "words"),
        "",
        sent.service(),
        "",
        sent.centre(),
        "",
        sent.reference(),
        false,
        "",
        sent.contact(),
        sent.decision());
  }

  /** The level that was chosen. */
  public static Optional<ComplaintLevel> level(String typed) {
    return Arrays.stream(ComplaintLevel.values())
        .filter(one -> one.name().equals(typed))
        .findFirst();
  }

  /**
   * The complaint that a form makes.
   *
   * @throws org.sportel.complaints.model.ComplaintRefusal where something is missing or too long,
   *     DECISION_DAY_WRONG for a day that is none
   */
  public static NewComplaint complaint(
      HttpServletRequest request, ComplaintLevel level, ComplaintChannel channel, Lang lang) {
    var form = form(request);
    return new NewComplaint(
        level,
        channel,
        lang,
        ComplaintChoices.about(
                form.topic(),
                form.service(),
                form.unit(),
                form.centre(),
                form.place(),
                form.reference())
            .decidedOn(decision(form.decision())),
        form.body(),
        form.wanted(),
        form.danger(),
        level == ComplaintLevel.ANONYMOUS
            ? Optional.empty()
            : Optional.of(new Complainant(form.name(), form.contact())));
  }

  private static Optional<LocalDate> decision(DayFields typed) {
    if (!typed.empty() && typed.date().isEmpty()) {
      throw ComplaintRefusal.of("decision", ComplaintRefusal.Reason.DECISION_DAY_WRONG);
    }
    return typed.date();
  }

  /** What is missing at first sight, all of it at once. */
  static FieldErrors errors(Optional<ComplaintLevel> level, FileComplaintPage.Form form) {
    var errors = FieldErrors.none();
    if (form.topic().isEmpty()) {
      errors = errors.with("topic", "complaints.file.topic.missing");
    }
    if (TypedText.blank(form.body())) {
      errors = errors.with("body", "complaints.refused.TEXT_MISSING");
    }
    boolean named = level.filter(one -> one != ComplaintLevel.ANONYMOUS).isPresent();
    if (named && TypedText.blank(form.name())) {
      errors = errors.with("name", "complaints.refused.NAME_MISSING");
    }
    return errors;
  }

  /** The three fields of a day as they were sent. */
  public static DayFields day(HttpServletRequest request, String name) {
    return DayFields.of(
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0])),
        name);
  }

  /** One field as it was sent. */
  public static String sent(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
