package org.sportel.complaints.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * Something that is changed because of complaints.
 *
 * @param what what is changed; names nobody
 * @param published whether it is told on the public page of figures once it is done
 */
public record CorrectiveAction(
    UUID id,
    Optional<UUID> complaint,
    LocalText what,
    UUID owner,
    LocalDate dueOn,
    Target target,
    Instant recordedAt,
    Progress progress,
    boolean published) {
  /**
   * What is changed.
   *
   * @param service code of the service
   * @param version the service's version when it was recorded
   */
  public record Target(
      Optional<String> service,
      Optional<UUID> version,
      Optional<UUID> unit,
      Optional<UUID> centre) {}

  /**
   * How far it is.
   *
   * @param evidence what shows that it was done, empty before
   * @param checkOn when somebody looks whether it helped
   * @param effect what was found then, empty before
   */
  public record Progress(
      String evidence,
      Optional<Instant> doneAt,
      Optional<LocalDate> checkOn,
      String effect,
      Optional<Boolean> worked,
      Optional<Instant> checkedAt) {
    /** Not done yet. */
    public static Progress none() {
      return new Progress(
          "", Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }
  }

  /** Whether it was done. */
  public boolean done() {
    return progress.doneAt().isPresent();
  }

  /** Whether somebody looked whether it helped. */
  public boolean checked() {
    return progress.checkedAt().isPresent();
  }

  /** Whether it should have been done or checked before today. */
  public boolean late(LocalDate today) {
    return done()
        ? !checked() && progress.checkOn().filter(today::isAfter).isPresent()
        : today.isAfter(dueOn);
  }
}
