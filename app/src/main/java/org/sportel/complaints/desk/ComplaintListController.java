package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sportel.audit.AccessLog;
import org.sportel.complaints.ComplaintSearch;
import org.sportel.complaints.ComplaintSearch.View;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of complaints. */
@Controller
final class ComplaintListController {
  private static final int LONGEST_WORDS = 100;
  private static final int MOST_PAGES = 10_000;

  private final ComplaintSearch search;
  private final AccessLog log;
  private final OfficeNames names;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Clock clock;

  ComplaintListController(
      ComplaintSearch search,
      AccessLog log,
      OfficeNames names,
      Transactions transactions,
      CurrentTenant current,
      Clock clock) {
    this.search = search;
    this.log = log;
    this.names = names;
    this.transactions = transactions;
    this.current = current;
    this.clock = clock;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping("/desk/complaints")
  String list(
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var words = TypedText.line(TypedText.cut(q, LONGEST_WORDS));
    var wanted = new ComplaintSearch.Wanted(view(view), topic(topic), words);
    model.addAttribute(
        "page",
        transactions.write(current.scope(), () -> page(wanted, Math.clamp(page, 1, MOST_PAGES))));
    return "complaints/desk/complaintListPage";
  }

  private ComplaintListPage page(ComplaintSearch.Wanted wanted, int number) {
    var found = search.find(wanted, number);
    log.record(
        "complaints",
        "handling",
        found.complaints().stream().map(one -> one.id().subject()).toList());
    return new ComplaintListPage(
        wanted.view(),
        tabs(wanted),
        wanted.topic().map(Enum::name).orElse(""),
        Arrays.stream(ComplaintTopic.values())
            .map(one -> Option.of(one.name(), t("complaints.topic." + one.name())))
            .toList(),
        wanted.words(),
        columns(),
        found.complaints().stream().map(this::row).toList(),
        found.total(),
        Paging.of(
            number, found.total(), ComplaintSearch.PAGE, href(wanted.view(), wanted) + "&page="));
  }

  private List<ComplaintListPage.Tab> tabs(ComplaintSearch.Wanted wanted) {
    return Arrays.stream(View.values())
        .map(
            view ->
                new ComplaintListPage.Tab(label(view), href(view, wanted), view == wanted.view()))
        .toList();
  }

  /** With how many there are; closed ones only grow. */
  private String label(View view) {
    var name = t("complaints.view." + view.name());
    return view == View.CLOSED ? name : t("complaints.view.counted", name, search.count(view));
  }

  private static List<Column> columns() {
    return List.of(
        Column.whole(t("complaints.number")),
        Column.of(t("complaints.about")),
        Column.of(t("complaints.officer")),
        Column.whole(t("complaints.received")),
        Column.whole(t("complaints.due.short")),
        Column.of(t("complaints.state")));
  }

  private List<Cell> row(Complaint one) {
    return List.of(
        Cell.link(one.number(), "/desk/complaints/" + one.id().value()),
        Cell.of(t("complaints.topic." + one.about().topic().name())),
        Cell.of(one.handling().officer().map(names::of).orElseGet(() -> t("complaints.nobody"))),
        Cell.of(Texts.shortDate(one.clocks().received().atZone(Texts.zone()).toLocalDate())),
        Cell.of(
            one.clocks()
                .due()
                .map(due -> Texts.shortDate(due.atZone(Texts.zone()).toLocalDate()))
                .orElse("")),
        state(one));
  }

  private Cell state(Complaint one) {
    var stage = t("complaints.stage." + one.stage().name());
    if (one.late(clock.instant())) {
      var answer = one.clocks().due().filter(clock.instant()::isAfter).isPresent();
      return Cell.tag(
          stage + ", " + t(answer ? "complaints.late" : "complaints.late.look"), Tone.RED);
    }
    return one.unread()
        ? Cell.tag(stage + ", " + t("complaints.unread"), Tone.ORANGE)
        : Cell.of(stage);
  }

  private static String href(View view, ComplaintSearch.Wanted wanted) {
    return "/desk/complaints?view="
        + view.name().toLowerCase(Locale.ROOT)
        + "&topic="
        + wanted.topic().map(Enum::name).orElse("")
        + "&q="
        + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8);
  }

  private static View view(String name) {
    return Arrays.stream(View.values())
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(View.OPEN);
  }

  private static Optional<ComplaintTopic> topic(String name) {
    return Arrays.stream(ComplaintTopic.values())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
