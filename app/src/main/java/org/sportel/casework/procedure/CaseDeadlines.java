package org.sportel.casework.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.casework.model.Speed;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.DeadlineExtensions;
import org.sportel.casework.store.Suspensions;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.Reckoning;
import org.sportel.deadlines.ReckoningStep;
import org.sportel.deadlines.Stop;
import org.sportel.deadlines.Stopped;
import org.sportel.deadlines.WorkCalendars;
import org.springframework.stereotype.Component;

/** By when a case must be decided, and why. */
@Component
public final class CaseDeadlines {
  private final Services services;
  private final WorkCalendars calendars;
  private final ActionContext context;
  private final Suspensions suspensions;
  private final DeadlineExtensions extensions;
  private final Cases cases;

  CaseDeadlines(
      Services services,
      WorkCalendars calendars,
      ActionContext context,
      Suspensions suspensions,
      DeadlineExtensions extensions,
      Cases cases) {
    this.services = services;
    this.calendars = calendars;
    this.context = context;
    this.suspensions = suspensions;
    this.extensions = extensions;
    this.cases = cases;
  }

  /**
   * Whether the clock of a service begins with the register number.
   *
   * <p>Office rule (why this date): The clock begins with the event that the service states:
   * registration, completeness, payment or a translation; a service that states no time promises no
   * date. Law: Albania, Law 44/2015, art. 20 (translation)
   */
  public boolean startsAtOnce(VersionId version) {
    return rule(version, Speed.ORDINARY)
        .filter(r -> r.start() == DeadlineRule.Start.REGISTRATION)
        .isPresent();
  }

  /** The deadline of a new case; empty when the service has none or something else starts it. */
  public Optional<Deadline> promise(VersionId version, Speed speed, Instant received) {
    return startsAtOnce(version)
        ? reckon(version, speed, received, List.of()).flatMap(CaseDeadlines::deadline)
        : Optional.empty();
  }

  /** Sets the clock running where the law counts from the complete file. */
  public Case complete(Case file, Instant now) {
    return begin(file, DeadlineRule.Start.COMPLETENESS, now);
  }

  /** The event that an official must record so that the clock runs; empty where none is awaited. */
  public Optional<DeadlineRule.Start> awaits(Case file) {
    return file.clock().from().isPresent()
        ? Optional.empty()
        : rule(file).map(DeadlineRule::start).filter(CaseDeadlines::recorded);
  }

  private static boolean recorded(DeadlineRule.Start start) {
    return start == DeadlineRule.Start.PAYMENT || start == DeadlineRule.Start.TRANSLATION;
  }

  /** Sets the clock running where the law counts from this event and it does not run yet. */
  public Case begin(Case file, DeadlineRule.Start event, Instant at) {
    var waits =
        file.clock().from().isEmpty() && rule(file).filter(r -> r.start() == event).isPresent();
    if (!waits) {
      return file;
    }
    return reckon(file, at, stops(file))
        .flatMap(CaseDeadlines::deadline)
        .map(deadline -> given(file.due(at, deadline)))
        .orElse(file);
  }

  /** The deadline after the stops so far; a standing clock keeps the last date. */
  public Case reckon(Case file) {
    return file.clock()
        .from()
        .flatMap(
            from ->
                reckon(file, from, stops(file))
                    .flatMap(CaseDeadlines::deadline)
                    .map(deadline -> given(file.due(from, deadline))))
        .orElse(file);
  }

  private Case given(Case file) {
    cases.explain(file);
    return file;
  }

  /**
   * How the date came about, as it was when the date was given, or that the clock stands; empty
   * when it never ran. A calendar that changed since changes nothing of it.
   */
  public Optional<Reckoning> explain(Case file) {
    var stops = stops(file);
    var stands = stops.stream().anyMatch(stop -> stop.to().isEmpty());
    Optional<Reckoning> given = stands ? Optional.empty() : file.promised().map(d -> d);
    return given.or(() -> file.clock().from().flatMap(from -> reckon(file, from, stops)));
  }

  /** Whether the clock of the case's service stands still for a reason, such as {@code payment}. */
  public boolean stopsFor(Case file, String reason) {
    return stated(file).filter(rule -> reasons(Optional.of(rule)).contains(reason)).isPresent();
  }

  /** The suspensions that stop the clock of this service. */
  private List<Stop> stops(Case file) {
    return stated(file)
        .map(rule -> suspensions.of(file.id(), reasons(Optional.of(rule))))
        .orElse(List.of());
  }

  /** The reasons for which a time stands still, as they are kept. */
  static List<String> reasons(Optional<ServiceDeadline> rule) {
    return rule.map(ServiceDeadline::stops).orElse(Set.of()).stream()
        .flatMap(
            stop ->
                stop == ServiceDeadline.Stop.OPINION
                    ? Stream.of("opinion", WaitingForOpinion.REASON)
                    : Stream.of(stop.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** What the service says of the time for the decision; empty where it says nothing. */
  public Optional<ServiceDeadline> stated(Case file) {
    return stated(file.version(), file.clock().speed());
  }

  /** Whether the clock runs and has a date. */
  public boolean runs(Case file) {
    return file.clock().from().isPresent()
        && explain(file).filter(reckoning -> !(reckoning instanceof Stopped)).isPresent();
  }

  /** The date that a case would have with a longer time. */
  public Optional<Deadline> longer(Case file, DeadlineExtensions.Extension longer) {
    return file.clock()
        .from()
        .flatMap(from -> rule(file).map(rule -> reckon(rule, longer, from, stops(file))))
        .flatMap(CaseDeadlines::deadline);
  }

  private Optional<Reckoning> reckon(
      VersionId version, Speed speed, Instant from, List<Stop> stops) {
    return rule(version, speed)
        .map(rule -> told(chosen(version, speed), reckon(rule, from, stops)));
  }

  private Optional<Reckoning> reckon(Case file, Instant from, List<Stop> stops) {
    return extensions
        .find(file.id())
        .map(longer -> rule(file).map(rule -> reckon(rule, longer, from, stops)))
        .orElseGet(() -> reckon(file.version(), file.clock().speed(), from, stops))
        .map(reckoning -> named(file, reckoning));
  }

  private Reckoning reckon(
      DeadlineRule rule, DeadlineExtensions.Extension longer, Instant from, List<Stop> stops) {
    var extended =
        new DeadlineRule(
            longer.unit(),
            longer.amount(),
            rule.start(),
            rule.first(),
            rule.rolling(),
            rule.legalBasis(),
            rule.words());
    var day = LocalDate.ofInstant(longer.at(), context.zone());
    return told(
        List.of(new ReckoningStep.Extended(day, longer.unit(), longer.amount())),
        reckon(extended, from, stops));
  }

  /** With the reason of each stop that was for something else than the applicant's answer. */
  private Reckoning named(Case file, Reckoning reckoning) {
    var reasons =
        suspensions.reasons(file.id()).stream()
            .filter(one -> !one.reason().equals(WaitingForApplicant.REASON))
            .toList();
    return steps(
        reckoning, reckoning.explanation().stream().map(step -> named(step, reasons)).toList());
  }

  private ReckoningStep named(ReckoningStep step, List<Suspensions.Reason> reasons) {
    return step instanceof ReckoningStep.StoppedAt(var at)
        ? reasons.stream()
            .filter(one -> LocalDateTime.ofInstant(one.span().from(), context.zone()).equals(at))
            .findFirst()
            .<ReckoningStep>map(one -> new ReckoningStep.StoppedFor(code(one.reason()), at))
            .orElse(step)
        : step;
  }

  private static String code(String reason) {
    return reason.equals(WaitingForOpinion.REASON) ? "opinion" : reason;
  }

  /** With what is to be told first. */
  private static Reckoning told(List<ReckoningStep> first, Reckoning reckoning) {
    return steps(
        reckoning, Stream.concat(first.stream(), reckoning.explanation().stream()).toList());
  }

  private static Reckoning steps(Reckoning reckoning, List<ReckoningStep> steps) {
    return switch (reckoning) {
      case Deadline deadline -> new Deadline(deadline.day(), deadline.ends(), steps);
      case Stopped stopped -> new Stopped(stopped.since(), steps);
    };
  }

  /** That the faster way was chosen, where the version offers it. */
  private List<ReckoningStep> chosen(VersionId version, Speed speed) {
    return speed == Speed.ORDINARY
        ? List.of()
        : services.version(version).expressTime().stream()
            .<ReckoningStep>map(time -> new ReckoningStep.Faster(time.unit(), time.amount()))
            .toList();
  }

  private Reckoning reckon(DeadlineRule rule, Instant from, List<Stop> stops) {
    return Deadlines.of(rule, from, stops, calendars.at(from), context.zone());
  }

  private Optional<DeadlineRule> rule(Case file) {
    return rule(file.version(), file.clock().speed());
  }

  private Optional<DeadlineRule> rule(VersionId version, Speed speed) {
    return stated(version, speed).filter(ServiceDeadline::datable).map(ServiceDeadline::rule);
  }

  /** The time of a speed; the ordinary one where a version offers no other any more. */
  private Optional<ServiceDeadline> stated(VersionId version, Speed speed) {
    var card = services.version(version);
    return switch (speed) {
      case ORDINARY -> card.decisionTime();
      case EXPRESS -> card.expressTime().or(card::decisionTime);
    };
  }

  private static Optional<Deadline> deadline(Reckoning reckoning) {
    return reckoning instanceof Deadline deadline ? Optional.of(deadline) : Optional.empty();
  }
}
