package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sportel.catalogue.Retirement;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.VersionStep;
import org.sportel.catalogue.pages.ChangeGroup;
import org.sportel.web.Texts;
import org.sportel.web.components.TimelineEntry;
import org.sportel.web.components.Tone;

/** Puts versions into words. */
final class VersionViews {
  private VersionViews() {}

  /** How two versions are compared. */
  interface Comparison {
    /** What differs, in words. */
    List<ChangeGroup> of(ServiceCard before, ServiceCard after);
  }

  /** The versions with what each changed, the newest first. */
  static List<VersionsPage.Version> all(List<ServiceVersion> versions, Comparison comparison) {
    var views = new ArrayList<VersionsPage.Version>();
    for (var at = 0; at < versions.size(); at++) {
      views.add(of(versions.get(at), before(versions, at), comparison));
    }
    return views;
  }

  /** The version with a number. */
  static Optional<VersionsPage.Version> find(
      List<ServiceVersion> versions, int number, Comparison comparison) {
    return IntStream.range(0, versions.size())
        .filter(at -> versions.get(at).number() == number)
        .mapToObj(at -> of(versions.get(at), before(versions, at), comparison))
        .findFirst();
  }

  /** The card that was in force, or was to be, before the version with a number. */
  static Optional<ServiceCard> earlier(List<ServiceVersion> versions, int number) {
    return IntStream.range(0, versions.size())
        .filter(at -> versions.get(at).number() == number)
        .mapToObj(at -> before(versions, at))
        .flatMap(Optional::stream)
        .findFirst()
        .map(ServiceVersion::card);
  }

  /** What was in force, or was to be, before a version; withdrawn ones never were. */
  private static Optional<ServiceVersion> before(List<ServiceVersion> versions, int at) {
    return versions.subList(at + 1, versions.size()).stream()
        .filter(version -> !(version.state() instanceof VersionState.Withdrawn))
        .findFirst();
  }

  private static VersionsPage.Version of(
      ServiceVersion version, Optional<ServiceVersion> before, Comparison comparison) {
    return new VersionsPage.Version(
        version.number(),
        Texts.show(version.card().title()),
        state(version.state()),
        tone(version.state()),
        period(version.state()),
        before.isEmpty(),
        version.steps().stream().map(VersionViews::step).toList(),
        before.map(old -> comparison.of(old.card(), version.card())).orElse(List.of()));
  }

  static String state(VersionState state) {
    return t("catalogue.version.state." + state.code());
  }

  static Tone tone(VersionState state) {
    return switch (state) {
      case VersionState.InTest _ -> Tone.YELLOW;
      case VersionState.Proposed _ -> Tone.ORANGE;
      case VersionState.Planned _ -> Tone.PURPLE;
      case VersionState.InForce _ -> Tone.GREEN;
      case VersionState.Retired _, VersionState.Withdrawn _ -> Tone.GREY;
    };
  }

  static String period(VersionState state) {
    return switch (state) {
      case VersionState.Proposed(var from) ->
          from.map(day -> t("catalogue.version.from", day)).orElse("");
      case VersionState.Planned(var from) -> t("catalogue.version.from", from);
      case VersionState.InForce(var since) -> t("catalogue.version.since", Texts.dateTime(since));
      case VersionState.Retired(var since, var until) ->
          t("catalogue.version.between", Texts.dateTime(since), Texts.dateTime(until));
      case VersionState.InTest _, VersionState.Withdrawn _ -> "";
    };
  }

  private static TimelineEntry step(VersionStep step) {
    var state = t("catalogue.version.state." + step.state());
    return new TimelineEntry(
        step.from().map(day -> state + ", " + t("catalogue.version.from", day)).orElse(state),
        step.at(),
        Texts.office(step.office()),
        step.reason());
  }

  /** The end of a service in a sentence. */
  static String end(Optional<Retirement> end) {
    return end.map(
            known ->
                t(
                    known.done()
                        ? "catalogue.retire.since"
                        : known.proposer().isPresent()
                            ? "catalogue.retire.proposed"
                            : "catalogue.retire.planned",
                    known.from(),
                    known.reason()))
        .orElse("");
  }
}
