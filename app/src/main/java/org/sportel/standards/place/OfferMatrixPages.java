package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Binds the pages of the table of offers, inside the caller's transaction. */
@Component
final class OfferMatrixPages {
  private static final int MOST_LISTED = 200;

  private final OfferTable offers;

  OfferMatrixPages(OfferTable offers) {
    this.offers = offers;
  }

  OfferMatrixPage matrix(List<Offered> services, String done, FieldErrors errors) {
    var table = offers.read(services);
    var columns = new ArrayList<>(List.of(Column.of(t("standards.service"))));
    table.centres().forEach(centre -> columns.add(Column.of(Texts.show(centre.name()).text())));
    var rows = table.services().stream().map(service -> row(table, service)).toList();
    return new OfferMatrixPage(
        columns,
        rows,
        table.centres().stream()
            .filter(offers::changes)
            .map(
                centre ->
                    Cell.link(
                        Texts.show(centre.name()),
                        "/desk/admin/centres/" + centre.id().value() + "/offers"))
            .toList(),
        done,
        errors);
  }

  private static List<Cell> row(OfferTable.Table table, Offered service) {
    var row = new ArrayList<Cell>();
    row.add(Cell.link(service.name(), OfferMatrixController.PATH + "/services/" + service.code()));
    table
        .centres()
        .forEach(
            centre ->
                row.add(
                    Cell.of(
                        service.in(centre)
                            ? words(table.at(centre, service))
                            : t("standards.matrix.notDelegated"))));
    return row;
  }

  /** One service at every centre. */
  ServiceOffersPage service(List<Offered> services, String code) {
    var table = offers.read(services);
    var service =
        table.service(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ServiceOffersPage(
        code,
        Texts.show(service.title()),
        table.centres().stream()
            .filter(service::in)
            .map(centre -> row(table, service, centre))
            .toList(),
        service.kinds().stream()
            .map(kind -> Option.of(kind.name(), t("standards.delivery." + kind)))
            .toList());
  }

  private ServiceOffersPage.Row row(OfferTable.Table table, Offered service, Centre centre) {
    var said = table.at(centre, service);
    return new ServiceOffersPage.Row(
        PlaceOffersController.OFFER + centre.id().value(),
        Texts.show(centre.name()).text(),
        said.map(Enum::name).orElse(""),
        offers.changes(centre),
        words(said));
  }

  /** What a file would change. */
  OfferPreviewPage preview(List<Offered> services, OfferFile.Read read) {
    var table = offers.read(services);
    var wrong = new ArrayList<>(read.wrong());
    var changes = new ArrayList<OfferChange>();
    for (var change : read.changes()) {
      if (centre(table, change).filter(offers::changes).isPresent()) {
        changes.add(change);
      } else {
        wrong.add(t("standards.matrix.notYours", change.centre(), change.service()));
      }
    }
    return new OfferPreviewPage(
        changes.stream().limit(MOST_LISTED).map(change -> row(table, change)).toList(),
        changes.size(),
        Math.max(0, changes.size() - MOST_LISTED),
        read.same(),
        wrong,
        changes.stream().map(OfferChange::text).collect(Collectors.joining(";")));
  }

  private static Optional<Centre> centre(OfferTable.Table table, OfferChange change) {
    return table.centres().stream().filter(one -> one.code().equals(change.centre())).findFirst();
  }

  private static List<Cell> row(OfferTable.Table table, OfferChange change) {
    var service =
        Cell.of(table.service(change.service()).map(Offered::name).orElse(change.service()));
    var centre =
        centre(table, change)
            .map(one -> Cell.of(Texts.show(one.name())))
            .orElseGet(() -> Cell.of(change.centre()));
    return List.of(
        service,
        centre,
        Cell.of(words(change.was())),
        Cell.of(words(Optional.of(change.becomes()))));
  }

  private static String words(Optional<DeliveryKind> said) {
    return said.map(kind -> t("standards.delivery." + kind))
        .orElseGet(() -> t("standards.notSaid"));
  }
}
