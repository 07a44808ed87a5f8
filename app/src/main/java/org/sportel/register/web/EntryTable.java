package org.sportel.register.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.register.Book;
import org.sportel.register.RegisterSearch.Line;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Entries as a table. What an entry names beside its object is what came with it, or for an
 * outgoing one the number that it answers; the headings say which, where all entries are of one
 * book.
 */
record EntryTable(List<Column> columns, List<List<Cell>> rows) {
  static EntryTable of(Optional<Book> book, List<Line> lines, Map<UUID, LocalText> services) {
    boolean older = lines.stream().anyMatch(line -> line.originalAt().isPresent());
    return new EntryTable(
        columns(book, older),
        lines.stream()
            .map(line -> row(book, older, line, Optional.ofNullable(services.get(line.subject()))))
            .toList());
  }

  private static List<Column> columns(Optional<Book> book, boolean older) {
    var columns = new ArrayList<Column>();
    columns.add(Column.whole(t("register.number")));
    columns.add(Column.whole(t("register.at")));
    if (older) {
      columns.add(Column.whole(t("register.original")));
    }
    columns.add(Column.of(t("register.party" + suffix(book))));
    columns.add(Column.of(t("register.object")));
    columns.add(Column.of(t("register.documents" + suffix(book))));
    columns.add(Column.of(t("register.office")));
    return List.copyOf(columns);
  }

  private static String suffix(Optional<Book> book) {
    return book.filter(one -> one != Book.INTERNAL).map(one -> "." + one.name()).orElse("");
  }

  private static List<Cell> row(
      Optional<Book> book, boolean older, Line line, Optional<LocalText> service) {
    var cells = new ArrayList<Cell>();
    cells.add(
        line.shown()
            ? Cell.link(line.number().value(), "/desk/cases/" + line.subject())
            : Cell.of(line.number().value()));
    cells.add(Cell.of(at(line.enteredAt())));
    if (older) {
      cells.add(Cell.of(line.originalAt().map(EntryTable::at).orElse("")));
    }
    if (!line.shown()) {
      cells.addAll(
          List.of(Cell.of(t("register.otherUnit")), Cell.of(""), Cell.of(""), Cell.of("")));
      return List.copyOf(cells);
    }
    cells.add(Cell.of(line.party().orElseGet(() -> nobody(line.book()))));
    cells.add(object(line, service));
    cells.add(Cell.of(named(book, line)));
    cells.add(Cell.of(office(line.office())));
    return List.copyOf(cells);
  }

  /** As it was entered; the service's name in the reader's language below, where that differs. */
  private static Cell object(Line line, Optional<LocalText> service) {
    var entered = Cell.of(line.object());
    return service
        .map(Texts::show)
        .filter(
            name -> name.lang().equals(Texts.lang().tag()) && !name.text().equals(line.object()))
        .map(name -> entered.over(name.text()))
        .orElse(entered);
  }

  /** Complaints and entries of the office itself name nobody; others did until it was erased. */
  private static String nobody(Book book) {
    return switch (book) {
      case INCOMING, OUTGOING -> t("register.erased");
      case INTERNAL, COMPLAINTS -> t("register.nobody");
    };
  }

  private static String office(String office) {
    if (office.isEmpty()) {
      return t("register.office.self");
    }
    return Actor.ofProgram(office) ? t("register.office.program") : Texts.office(office);
  }

  private static String at(Instant instant) {
    return Texts.shortDateTime(instant);
  }

  private static String named(Optional<Book> book, Line line) {
    var titles = String.join("; ", line.documentTitles());
    if (titles.isEmpty()) {
      return t("register.documents.count", line.documents());
    }
    return line.book() == Book.OUTGOING && book.isEmpty() ? t("register.answers", titles) : titles;
  }
}
