package org.sportel.identity.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.identity.Staff;
import org.sportel.identity.trail.AccountTrail;
import org.sportel.identity.trail.AccountTrail.Held;
import org.sportel.network.UnitTree;
import org.sportel.platform.Entry;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/** Who holds which duty, and what happened to accounts and at the door. */
record AccountsPage(
    AccountsForm asked,
    List<Staff> staff,
    List<Held> held,
    List<Entry> events,
    UnitTree tree,
    FieldErrors errors) {
  AccountsPage {
    staff = List.copyOf(staff);
    held = List.copyOf(held);
    events = List.copyOf(events);
  }

  List<Option> people() {
    return staff.stream()
        .map(person -> Option.of(person.id().value().toString(), Texts.office(person.office())))
        .toList();
  }

  String person() {
    return asked.person().map(UUID::toString).orElse("");
  }

  List<Column> duties() {
    return columns("office", "name", "duty", "since", "by");
  }

  List<List<Cell>> dutyRows() {
    return held.stream().map(this::duty).toList();
  }

  List<Column> columns() {
    return columns("when", "what", "whom", "by", "network");
  }

  List<List<Cell>> eventRows() {
    return lines().map(line -> line.stream().map(Cell::of).toList()).toList();
  }

  /** How many events are shown, and whether that is all. */
  String count() {
    return t(
        events.size() < AccountTrail.PAGE ? "identity.accounts.count" : "identity.accounts.more",
        events.size());
  }

  /** The same events as rows of a file, with their heads. */
  List<List<String>> file() {
    return Stream.concat(Stream.of(columns().stream().map(Column::text).toList()), lines())
        .toList();
  }

  private Stream<List<String>> lines() {
    Map<UUID, String> offices =
        staff.stream().collect(Collectors.toMap(person -> person.id().value(), Staff::office));
    return events.stream()
        .map(
            entry ->
                List.of(
                    Texts.dateTime(entry.happenedAt()),
                    EventWords.what(entry),
                    offices.getOrDefault(entry.subject(), ""),
                    EventWords.by(entry),
                    EventWords.from(entry).orElse("")));
  }

  private List<Cell> duty(Held held) {
    return List.of(
        Cell.of(Texts.office(held.person().office())),
        Cell.of(held.person().signInName()),
        Cell.of(StaffListPage.duties(Set.of(held.duty()), tree)),
        Cell.of(held.since().map(entry -> Texts.dateTime(entry.happenedAt())).orElse("")),
        Cell.of(held.since().map(EventWords::by).orElse("")));
  }

  private static List<Column> columns(String... names) {
    return Stream.of(names).map(name -> Column.of(t("identity.accounts." + name))).toList();
  }
}
