package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.network.CurrentTenant;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.figures.ResponseTimes;
import org.sportel.outbound.figures.ResponseTimes.Sum;
import org.sportel.outbound.model.OtherBody;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Response times by body for coordination meetings, on a page and as a file. */
@Controller
final class ResponseTimesController {
  private final ResponseTimes times;
  private final OtherBodies bodies;
  private final OutboundGate gate;
  private final CurrentTenant current;
  private final Transactions transactions;

  ResponseTimesController(
      ResponseTimes times,
      OtherBodies bodies,
      OutboundGate gate,
      CurrentTenant current,
      Transactions transactions) {
    this.times = times;
    this.bodies = bodies;
    this.gate = gate;
    this.current = current;
    this.transactions = transactions;
  }

  /** The figures of one body, or of all of them. */
  private record Row(String name, Sum sum) {}

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.ADMINISTER})
  @GetMapping("/desk/requests/times")
  String page(@RequestParam(defaultValue = "") String year, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              int wanted = year(year);
              return new ResponseTimesPage(
                  wanted,
                  ResponseCells.years(gate.day()),
                  columns(),
                  rows(wanted).stream().map(ResponseTimesController::cells).toList(),
                  ResponseCells.definitions());
            }));
    return "outbound/web/responseTimesPage";
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.ADMINISTER})
  @GetMapping("/desk/requests/times.csv")
  ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String year) {
    var file =
        transactions.read(
            current.scope(),
            () -> {
              int wanted = year(year);
              return new CsvOfYear(
                  wanted,
                  CsvFile.of(
                      Stream.concat(
                              Stream.of(columns().stream().map(Column::text).toList()),
                              rows(wanted).stream().map(ResponseTimesController::plain))
                          .toList()));
            });
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("response-times-" + file.year() + ".csv")
                .build()
                .toString())
        .body(file.bytes());
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  private record CsvOfYear(int year, byte[] bytes) {}

  private List<Row> rows(int year) {
    var zone = current.get().zone();
    var from = Year.of(year).atDay(1).atStartOfDay(zone).toInstant();
    var before = Year.of(year + 1).atDay(1).atStartOfDay(zone).toInstant();
    var moment = new ResponseTimes.Moment(gate.day(), zone);
    Map<UUID, Sum> by = times.byBody(from, before, moment);
    var rows = new ArrayList<Row>();
    bodies.list().stream()
        .flatMap(one -> Optional.ofNullable(by.get(one.id())).map(sum -> row(one, sum)).stream())
        .sorted(Comparator.comparing(Row::name))
        .forEach(rows::add);
    if (rows.size() > 1) {
      rows.add(new Row(t("outbound.figures.all"), times.all(from, before, moment)));
    }
    return rows;
  }

  private static Row row(OtherBody body, Sum sum) {
    return new Row(body.name(), sum);
  }

  private static List<Column> columns() {
    return ResponseCells.columns(t("outbound.body"));
  }

  private static List<Cell> cells(Row row) {
    return ResponseCells.texts(row.name(), row.sum(), "–").stream().map(Cell::of).toList();
  }

  private static List<String> plain(Row row) {
    return ResponseCells.texts(row.name(), row.sum(), "");
  }

  private int year(String typed) {
    return ResponseCells.year(typed, gate.day());
  }
}
