package org.sportel.network.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.SummaryRow;

/**
 * A centre as everybody sees it.
 *
 * @param unit the administrative unit whose office it is
 * @param open whether it is open at this moment; empty while its hours are not known
 * @param panels what other modules say of it
 */
record PublicCentrePage(
    Tenant tenant,
    Centre centre,
    Optional<Unit> unit,
    LocalDate today,
    Optional<Boolean> open,
    List<PanelContent> panels) {
  PublicCentrePage {
    panels = List.copyOf(panels);
  }

  LocalText.Shown name() {
    return Texts.show(centre.name());
  }

  List<SummaryRow> address() {
    var contact = contact();
    return List.of(
        SummaryRow.of(Texts.t("network.address"), given(centre.address())),
        SummaryRow.of(Texts.t("network.level"), Texts.t("network.level." + centre.level())),
        text("network.office", contact.office()),
        text("network.place", contact.place()),
        SummaryRow.of(Texts.t("network.phone"), given(contact.phone())),
        SummaryRow.of(Texts.t("network.web"), given(contact.web())));
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

  Set<String> countries() {
    return Set.of(tenant.country());
  }

  List<MapPoint> points() {
    return centre
        .point()
        .map(p -> new MapPoint(name().text(), p.lat(), p.lon(), path()))
        .map(List::of)
        .orElse(List.of());
  }

  String path() {
    return "/m/" + tenant.slug() + "/centre/" + centre.id().value();
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

  private static SummaryRow text(String key, Optional<LocalText> text) {
    return text.map(t -> SummaryRow.of(Texts.t(key), Texts.show(t)))
        .orElseGet(() -> SummaryRow.of(Texts.t(key), Texts.t("network.notGiven")));
  }

  private static String given(Optional<String> words) {
    return words.orElseGet(() -> Texts.t("network.notGiven"));
  }
}
