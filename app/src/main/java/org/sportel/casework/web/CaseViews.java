package org.sportel.casework.web;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.Task;
import org.sportel.casework.web.CasePage.DeadlineView;
import org.sportel.casework.web.CasePage.FeeView;
import org.sportel.casework.web.CasePage.Head;
import org.sportel.casework.web.CasePage.Now;
import org.sportel.casework.web.CasePage.PaperView;
import org.sportel.casework.web.CasePage.RelatedView;
import org.sportel.casework.web.CasePage.RulingView;
import org.sportel.casework.web.state.DaysLeft;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.Explanations;
import org.sportel.deadlines.Reckoning;
import org.sportel.deadlines.Stopped;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.contact.Telephone;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Parts that the case page and the tracking page share. */
@Component
final class CaseViews {
  private final Units units;
  private final Centres centres;
  private final CurrentTenant tenant;
  private final CaseDeadlines dates;
  private final TimeViews times;
  private final java.time.Clock clock;

  CaseViews(
      Units units,
      Centres centres,
      CurrentTenant tenant,
      CaseDeadlines dates,
      TimeViews times,
      java.time.Clock clock) {
    this.units = units;
    this.centres = centres;
    this.times = times;
    this.dates = dates;
    this.tenant = tenant;
    this.clock = clock;
  }

  Head head(Whole whole) {
    var file = whole.file();
    var facts = file.facts();
    var overdue =
        file.stage().state().running()
            && !standing(whole)
            && facts.dueAt().filter(end -> end.isBefore(clock.instant())).isPresent();
    return new Head(
        file.id().value(),
        file.number().value(),
        Texts.show(file.title()),
        file.stage().state(),
        unit(file.unit()),
        t("casework.channel." + facts.channel()),
        facts.receivedAt(),
        overdue,
        file.stage().outcome().map(outcome -> t("casework.outcome." + outcome.name())),
        now(whole, overdue));
  }

  private Now now(Whole whole, boolean overdue) {
    var file = whole.file();
    var today = clock.instant().atZone(Texts.zone()).toLocalDate();
    return new Now(
        whole.application().map(application -> application.applicant().name()).orElse(""),
        DaysLeft.of(file.stage().state(), file.clock().dueOn(), standing(whole), overdue, today),
        faster(whole),
        fee(whole),
        WaitViews.lasting(whole),
        whole.open().stream().map(this::holder).distinct().collect(joining(", ")),
        overdue ? times.lapsed(file) : "");
  }

  /** Whether the applicant chose the faster way. */
  static boolean faster(Whole whole) {
    return whole.file().clock().speed() == Speed.EXPRESS;
  }

  FeeView fee(Whole whole) {
    return whole
        .fee()
        .map(
            fee ->
                new FeeView(
                    rest(
                        fee,
                        fee.note().isEmpty()
                            ? asked(fee)
                            : t("casework.fee.noted", asked(fee), fee.note())),
                    !fee.settled()))
        .orElse(new FeeView("", false));
  }

  /** With what is still owed, where more was asked for than was paid. */
  private static String rest(CaseFee fee, String words) {
    return fee.rest()
        .map(due -> t("casework.fee.rest", words, Texts.money(due.amount(), due.currency())))
        .orElse(words);
  }

  /** Whether it is paid, with the sum where the procedure asked for one. */
  private static String asked(CaseFee fee) {
    var state = t("casework.fee." + fee.state());
    return fee.due()
        .map(
            due ->
                t(
                    "casework.fee.due",
                    state,
                    Texts.money(due.amount(), due.currency()),
                    Texts.show(due.purpose()).text()))
        .orElse(state);
  }

  /** The case that started this one, and those that it started, linked where staff look. */
  List<RelatedView> related(Whole whole, boolean linked) {
    return whole.related().stream()
        .map(
            other ->
                new RelatedView(
                    t(
                        other.startedHere()
                            ? "casework.related.started"
                            : "casework.related.starter",
                        other.number(),
                        Texts.show(other.title()).text(),
                        t("casework.state." + other.state())),
                    linked ? CaseLinks.at(other.id()) : ""))
        .toList();
  }

  List<SummaryRow> checked(Whole whole) {
    return whole.checked().stream()
        .map(
            one ->
                SummaryRow.of(
                    one.title(),
                    t("casework.checked.pages", t("casework.checked." + one.found()), one.pages())))
        .toList();
  }

  private String holder(Task task) {
    return task.kind() == TaskKind.CORRECTION
        ? t("casework.waitOwner.APPLICANT")
        : task.holder()
            .map(Task.Holder::office)
            .map(Texts::office)
            .orElseGet(() -> t("casework.task.free", unit(task.unit())));
  }

  private static boolean standing(Whole whole) {
    return whole.deadline().filter(Stopped.class::isInstance).isPresent();
  }

  String unit(UnitId id) {
    return units.find(id).map(Unit::name).map(name -> Texts.show(name).text()).orElse("");
  }

  /** Where the unit is called, else the municipality or its centre; empty where none is known. */
  String phone(UnitId id) {
    return units
        .find(id)
        .flatMap(unit -> unit.contact().phone())
        .or(() -> tenant.get().told().contact().phone())
        .or(this::centresPhone)
        .orElse("");
  }

  /** Where one is called who looks for the whole municipality: at a centre that is no unit's. */
  private Optional<String> centresPhone() {
    return centres.list().stream()
        .filter(centre -> centre.unit().isEmpty())
        .flatMap(centre -> centre.contact().phone().stream())
        .findFirst();
  }

  DeadlineView deadline(Whole whole) {
    var day = whole.file().clock().dueOn().map(Texts::date).orElse("");
    var overdue = head(whole).overdue();
    var steps = whole.deadline().map(Reckoning::explanation).orElse(List.of());
    var standing = standing(whole);
    var hours =
        whole
            .deadline()
            .filter(Deadline.class::isInstance)
            .map(Deadline.class::cast)
            .filter(d -> !d.ends().equals(endOfDay(d)))
            .map(d -> Texts.dateTime(d.ends()));
    var awaits = dates.awaits(whole.file()).map(Enum::name).orElse("");
    return new DeadlineView(
        hours.orElse(day),
        overdue,
        standing,
        Explanations.lines(steps),
        awaits,
        times.extended(whole.file()),
        times.extension(whole.file()),
        times.firstAnswer(whole));
  }

  private static java.time.Instant endOfDay(Deadline deadline) {
    return deadline.day().plusDays(1).atStartOfDay(Texts.zone()).toInstant().minusNanos(1000);
  }

  List<SummaryRow> applicant(Optional<Application> application) {
    return application.map(Application::applicant).map(this::rows).orElse(List.of());
  }

  private List<SummaryRow> rows(Applicant applicant) {
    return Stream.of(
            row("name", Optional.of(applicant.name())),
            row("kind", Optional.of(t("casework.kind." + applicant.kind().name()))),
            row("identifier", applicant.identifier()),
            row("address", applicant.address()),
            row("email", applicant.email()),
            row("phone", applicant.phone().map(this::phone)),
            row("representedBy", applicant.representedBy()))
        .flatMap(Optional::stream)
        .toList();
  }

  private String phone(String kept) {
    return Telephone.shown(kept, tenant.get().country());
  }

  private static Optional<SummaryRow> row(String field, Optional<String> value) {
    return value.map(text -> SummaryRow.of(t("casework.field." + field), text));
  }

  List<PaperView> documents(Whole whole, String base) {
    return whole.documents().stream().map(document -> document(document, base)).toList();
  }

  private static PaperView document(CaseDocument document, String base) {
    return new PaperView(
        document.title(),
        base + "/files/" + document.file().value(),
        t("casework.source." + document.source().name()),
        document.addedAt());
  }

  Optional<RulingView> decision(Whole whole, String base) {
    return whole.decision().map(decision -> decision(decision, base));
  }

  private static RulingView decision(Decision decision, String base) {
    return new RulingView(
        t("casework.decision." + decision.state().name()),
        t("casework.outcome." + decision.text().outcome().name()),
        decision.approval().map(Decision.Approval::number).orElse(""),
        decision.approval().map(Decision.Approval::office).orElse(""),
        decision.returnedFor().orElse(""),
        decision.delivery().map(CaseViews::delivered).orElse(""),
        decision.document().map(issued -> base + "/files/" + issued.file().value()).orElse(""),
        decision.document().map(Decision.Document::verifyCode).orElse(""));
  }

  private static String delivered(Decision.Delivery delivery) {
    return Stream.of(
            t("casework.way." + delivery.way()), delivery.note(), Texts.dateTime(delivery.at()))
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }
}
