package org.sportel.network.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.Hours;
import org.sportel.network.HoursException;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;

/**
 * A centre as everybody sees it.
 *
 * @param unit the administrative unit whose office it is
 * @param open whether it is open at this moment; empty while its hours are not known
 * @param map of the town; none where the place is not known
 * @param panels what other modules say of it
 */
record PublicCentrePage(
    Tenant tenant,
    Centre centre,
    Optional<Unit> unit,
    LocalDate today,
    Optional<Boolean> open,
    Optional<CentreMap> map,
    List<PanelContent> panels) {
  PublicCentrePage {
    panels = List.copyOf(panels);
  }

  LocalText.Shown name() {
    return Texts.show(centre.name());
  }

  /** What is known of the place; rows without a value are left out. */
  List<SummaryRow> address() {
    var contact = contact();
    return Stream.of(
            plain("network.address", centre.address()),
            plain("network.phone", contact.phone()),
            text("network.office", contact.office()),
            text("network.place", contact.place()),
            plain("network.web", contact.web()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What people look for and nobody has given yet, in words; empty where all is known. */
  String missing() {
    var lacks = new ArrayList<String>();
    if (centre.address().isEmpty()) {
      lacks.add(Texts.t("network.address"));
    }
    if (contact().phone().isEmpty()) {
      lacks.add(Texts.t("network.phone"));
    }
    if (week().isEmpty()) {
      lacks.add(Texts.t("network.hours"));
    }
    return String.join(", ", lacks);
  }

  /** Whether somebody can be called. */
  boolean callable() {
    return contact().phone().isPresent();
  }

  /** The street map of the place; empty where it is not known. */
  String streetMap() {
    return centre
        .point()
        .map(
            at ->
                "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=17/%1$s/%2$s"
                    .formatted(at.lat(), at.lon()))
        .orElse("");
  }

  /** The times of today in words, where the hours are known. */
  Optional<String> times() {
    return centre.hours().on(today).map(DayTimes::words);
  }

  /** The week that holds today; empty while not yet given. */
  Optional<Hours> week() {
    return centre.hours().weekOf(today);
  }

  List<Column> columns() {
    return List.of(Column.of(Texts.t("network.day")), Column.of(Texts.t("network.times")));
  }

  List<List<Cell>> rows() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                List.of(Cell.of(dayName(day)), Cell.of(DayTimes.words(week().map(w -> w.on(day))))))
        .toList();
  }

  /** The days that differ, from today on. */
  List<HoursException> exceptions() {
    return centre.hours().from(today);
  }

  String times(HoursException exception) {
    return DayTimes.words(exception.times());
  }

  /** The day's name, its first letter a capital where the language writes it so. */
  static String dayName(DayOfWeek day) {
    var name = day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.lang().locale());
    return name.substring(0, 1).toUpperCase(Texts.lang().locale()) + name.substring(1);
  }

  /** The centre's own contact; what it does not say, its unit's. */
  private Contact contact() {
    var own = centre.contact();
    var units = unit.map(Unit::contact).orElseGet(Contact::notGiven);
    return new Contact(
        own.office().or(units::office),
        own.place().or(units::place),
        own.phone().or(units::phone),
        own.web().or(units::web));
  }

  private static Optional<SummaryRow> text(String key, Optional<LocalText> text) {
    return text.map(t -> SummaryRow.of(Texts.t(key), Texts.show(t)));
  }

  private static Optional<SummaryRow> plain(String key, Optional<String> words) {
    return words.map(value -> SummaryRow.of(Texts.t(key), value));
  }
}
