package org.sportel.complaints.box.desk;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessLog;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.box.BoxBatch;
import org.sportel.complaints.box.BoxBatches;
import org.sportel.complaints.box.BoxRight;
import org.sportel.complaints.box.BoxSlip;
import org.sportel.complaints.box.SlipKind;
import org.sportel.complaints.model.Complaint;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Binds the pages of suggestion boxes; in a transaction, in one that writes for a batch. */
@Component
final class BoxPages {
  static final String PATH = "/desk/boxes";
  private static final int MOST = 200;

  private final BoxBatches batches;
  private final BoxRight right;
  private final BoxChoices choices;
  private final Complaints complaints;
  private final Centres centres;
  private final AccessLog log;

  BoxPages(
      BoxBatches batches,
      BoxRight right,
      BoxChoices choices,
      Complaints complaints,
      Centres centres,
      AccessLog log) {
    this.batches = batches;
    this.right = right;
    this.choices = choices;
    this.complaints = complaints;
    this.centres = centres;
    this.log = log;
  }

  BoxListPage list(Map<String, String> fields, FieldErrors errors) {
    var latest = seen(batches.latest(MOST));
    var counts = batches.counts(latest);
    var places = places();
    return new BoxListPage(
        right.types(),
        choices.centres(),
        latest.stream()
            .map(one -> row(one, places, counts.getOrDefault(one.id(), Map.of())))
            .toList(),
        year(places),
        fields,
        errors);
  }

  private List<BoxBatch> seen(List<BoxBatch> some) {
    return some.stream().filter(one -> right.types() || right.reads(one.centre())).toList();
  }

  private static List<Cell> row(
      BoxBatch batch, Map<UUID, String> places, Map<SlipKind, Integer> counts) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.link(Texts.date(batch.emptiedOn()), PATH + "/" + batch.id()));
    cells.add(Cell.of(places.getOrDefault(batch.centre(), "–")));
    cells.addAll(numbers(List.of(counts)));
    cells.add(Cell.of(t(batch.open() ? "complaints.box.open" : "complaints.box.complete")));
    return cells;
  }

  private List<List<Cell>> year(Map<UUID, String> places) {
    var day = choices.today();
    var all = seen(batches.between(day.withDayOfYear(1), day));
    var counts = batches.counts(all);
    return all.stream()
        .collect(Collectors.groupingBy(BoxBatch::centre, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            of -> {
              var cells = new ArrayList<Cell>();
              cells.add(Cell.of(places.getOrDefault(of.getKey(), "–")));
              cells.add(Cell.of(Texts.number(of.getValue().size())));
              cells.addAll(
                  numbers(
                      of.getValue().stream()
                          .map(one -> counts.getOrDefault(one.id(), Map.of()))
                          .toList()));
              return List.<Cell>copyOf(cells);
            })
        .toList();
  }

  private static List<Cell> numbers(List<Map<SlipKind, Integer>> counts) {
    return Arrays.stream(SlipKind.values())
        .map(kind -> counts.stream().mapToInt(one -> one.getOrDefault(kind, 0)).sum())
        .map(sum -> Cell.of(Texts.number(sum)))
        .toList();
  }

  /** A batch; who is shown what people suggested or praised is recorded. */
  BoxPage page(UUID id, Map<String, String> fields, FieldErrors errors, String done) {
    var batch = batches.get(id);
    var slips = batches.slips(id);
    boolean reads = right.reads(batch.centre());
    var said = reads ? said(batch, slips) : List.<BoxPage.Said>of();
    if (!said.isEmpty()) {
      log.record("box", "handling", List.of(batch.subject()));
    }
    return new BoxPage(
        PATH + "/" + id,
        t("complaints.box.of", centre(batch.centre()), Texts.date(batch.emptiedOn())),
        List.of(
            SummaryRow.of(t("complaints.box.centre"), centre(batch.centre())),
            SummaryRow.of(t("complaints.box.emptied"), Texts.date(batch.emptiedOn())),
            SummaryRow.of(t("complaints.box.present"), batch.present()),
            SummaryRow.of(
                t("complaints.state"),
                t(batch.open() ? "complaints.box.open" : "complaints.box.complete"))),
        batch.open() && right.types(),
        reads,
        rows(slips),
        said,
        choices.of(),
        fields,
        UUID.randomUUID().toString(),
        errors,
        done);
  }

  private List<List<Cell>> rows(List<BoxSlip> slips) {
    var numbers =
        complaints.list(slips.stream().flatMap(one -> one.complaint().stream()).toList()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Complaint::number));
    return slips.stream()
        .map(
            one ->
                List.of(
                    Cell.of(Texts.number(one.place())),
                    Cell.of(t("complaints.box.kind." + one.kind())),
                    Cell.of(one.complaint().map(id -> numbers.getOrDefault(id, "")).orElse(""))))
        .toList();
  }

  private static List<BoxPage.Said> said(BoxBatch batch, List<BoxSlip> slips) {
    return slips.stream()
        .filter(one -> one.kind() != SlipKind.COMPLAINT)
        .map(one -> said(batch, one))
        .toList();
  }

  private static BoxPage.Said said(BoxBatch batch, BoxSlip slip) {
    return new BoxPage.Said(
        t("complaints.box.slip", slip.place(), t("complaints.box.kind." + slip.kind())),
        slip.body(),
        slip.scans().stream()
            .map(
                scan ->
                    new Link(
                        scan.name(), PATH + "/" + batch.id() + "/files/" + scan.file().value()))
            .toList());
  }

  private Map<UUID, String> places() {
    return centres.list().stream()
        .collect(Collectors.toMap(one -> one.id().value(), one -> Texts.show(one.name()).text()));
  }

  private String centre(UUID centre) {
    return centres.find(new CentreId(centre)).map(one -> Texts.show(one.name()).text()).orElse("–");
  }
}
