package org.sportel.complaints.web;

import java.util.List;
import java.util.Optional;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form of a complaint.
 *
 * @param level empty as long as none is chosen
 * @param once names this form, so that it is taken once
 */
record FileComplaintPage(
    String base,
    Optional<ComplaintLevel> level,
    Form form,
    Choices choices,
    int megabytes,
    String once,
    FieldErrors errors) {

  /** What can be chosen. */
  record Choices(
      List<Option> topics, List<Option> services, List<Option> units, List<Option> centres) {
    Choices {
      topics = List.copyOf(topics);
      services = List.copyOf(services);
      units = List.copyOf(units);
      centres = List.copyOf(centres);
    }
  }

  /** What was typed. */
  record Form(
      String topic,
      String body,
      String wanted,
      String service,
      String unit,
      String centre,
      String place,
      String reference,
      boolean danger,
      String name,
      String contact,
      DayFields decision) {}
}
