package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to the catalogue. */
public sealed interface CatalogueEvent extends Event {
  /** A version became the one that is served. */
  record Published(UUID subject, UUID serviceVersion, String serviceCode, int number)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.published";
    }
  }

  /** A service was switched on or off. */
  record Switched(UUID subject, String serviceCode, boolean offered) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.switched";
    }
  }

  /**
   * A version was put in test, proposed, planned or withdrawn.
   *
   * @param from the day named for coming into force
   */
  record VersionMoved(
      UUID subject,
      UUID serviceVersion,
      String serviceCode,
      int number,
      VersionState.Code state,
      Optional<LocalDate> from)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.version-moved";
    }
  }

  /**
   * A service is retired from a day.
   *
   * @param done whether the day has come
   */
  record Ended(UUID subject, String serviceCode, LocalDate from, boolean done)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.ended";
    }
  }

  /** The planned end of a service was taken back. */
  record Kept(UUID subject, String serviceCode) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.kept";
    }
  }

  /** A reader wrote a remark; {@code subject} is the remark. */
  record Remarked(UUID subject, String serviceCode) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.remarked";
    }
  }

  /** A remark was dealt with; {@code subject} is the remark. */
  record RemarkDone(UUID subject, boolean answered) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.remark-done";
    }
  }

  /**
   * A second person must approve what is published, or need not any more.
   *
   * @param subject who chose
   */
  record RuleOfTwoSet(UUID subject, boolean twoPersons) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.rule-of-two-set";
    }
  }
}
