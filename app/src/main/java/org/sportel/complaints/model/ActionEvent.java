package org.sportel.complaints.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens to corrective actions, as the journal keeps it for ever: ids and days, never what is
 * changed in words. {@code subject} is the action.
 */
public sealed interface ActionEvent extends Event {
  /** Something is to be changed. */
  record Recorded(
      UUID subject,
      Optional<UUID> complaint,
      UUID owner,
      LocalDate dueOn,
      Optional<String> service,
      Optional<UUID> unit,
      Optional<UUID> centre)
      implements ActionEvent {
    @Override
    public String type() {
      return "complaints.action-recorded";
    }
  }

  /** It was changed on its day or before. */
  record TimeKept(UUID subject) implements ActionEvent {
    @Override
    public String type() {
      return "complaints.action-time-kept";
    }
  }

  /** Its day passed and it was not changed. */
  record TimePassed(UUID subject, LocalDate dueOn) implements ActionEvent {
    @Override
    public String type() {
      return "complaints.action-time-passed";
    }
  }

  /** It was changed. */
  record Done(UUID subject, LocalDate checkOn) implements ActionEvent {
    @Override
    public String type() {
      return "complaints.action-done";
    }
  }

  /** Somebody looked whether the change helped. */
  record Checked(UUID subject, boolean worked) implements ActionEvent {
    @Override
    public String type() {
      return "complaints.action-checked";
    }
  }
}
