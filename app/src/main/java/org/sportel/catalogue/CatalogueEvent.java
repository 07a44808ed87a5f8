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

  /** The end of a service was proposed and waits for a second person. */
  record EndProposed(UUID subject, String serviceCode, LocalDate from) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.end-proposed";
    }
  }

  /** The planned end of a service was taken back. */
  record Kept(UUID subject, String serviceCode) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.kept";
    }
  }

  /** A service is measured against a version from now on; {@code subject} is the version. */
  record BaselineSet(UUID subject, String serviceCode, int number, int yearly)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.baseline-set";
    }
  }

  /** The day of the law behind a version was noted; {@code subject} is the version. */
  record LawDayNoted(UUID subject, String serviceCode, int number, LocalDate lawOn)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.law-day-noted";
    }
  }

  /**
   * A name of another engine means one of our activities, or nothing any more.
   *
   * @param subject who said so
   * @param name a class, delegate or topic
   * @param activity empty when it was forgotten
   */
  record ForeignNameMapped(UUID subject, String name, String activity) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.foreign-name-mapped";
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
   * Somebody began a service that was not there before; it is a draft.
   *
   * @param subject who began it
   * @param from the service it was begun from; empty where from nothing
   */
  record ServiceBegun(UUID subject, String serviceCode, Beginning by, Optional<String> from)
      implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.service-begun";
    }
  }

  /** From what a service is begun. */
  enum Beginning {
    /** From nothing. */
    NOTHING,
    /** From another service of the same tenant. */
    COPY,
    /** From a service of the network's unified list. */
    UNIFIED
  }

  /**
   * A service that was begun and never published was thrown away with its drafts.
   *
   * @param subject who threw it away
   */
  record BegunServiceDropped(UUID subject, String serviceCode) implements CatalogueEvent {
    @Override
    public String type() {
      return "catalogue.begun-service-dropped";
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
