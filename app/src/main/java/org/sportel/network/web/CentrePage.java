package org.sportel.network.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.HoursException;
import org.sportel.network.Tenant;
import org.sportel.network.UnitTree;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * One centre with all its forms.
 *
 * @param centre empty for a new one
 * @param around where and when the page is shown
 * @param forms what the fields hold
 */
record CentrePage(Optional<Centre> centre, Around around, Forms forms, FieldErrors errors) {

  /**
   * Where and when the page is shown.
   *
   * @param here the organisation whose centre it is
   * @param mayChange whether the person may change more than the hours
   * @param done what has just been saved, or nothing
   */
  record Around(UnitTree tree, Tenant here, LocalDate today, boolean mayChange, String done) {
    /** The organisation's own language. */
    Lang own() {
      return here.lang();
    }
  }

  /** The fields of the page's forms. */
  record Forms(CentreForm centre, CounterForm counter, HoursForm hours, ExceptionForm exception) {
    Forms with(CentreForm typed) {
      return new Forms(typed, counter, hours, exception);
    }
  }

  String title() {
    return centre
        .map(c -> Texts.show(c.name()).text())
        .orElseGet(() -> Texts.t("network.centre.new"));
  }

  String path() {
    return "/desk/admin/centres/" + centre.map(c -> c.id().value().toString()).orElse("new");
  }

  List<Option> levels() {
    return Arrays.stream(Centre.Level.values())
        .map(level -> Option.of(level.name(), Texts.t("network.level." + level)))
        .toList();
  }

  List<Option> units() {
    return around.tree().all().stream()
        .map(u -> Option.of(u.id().value().toString(), Texts.show(u.name()).text()))
        .toList();
  }

  /** The days that differ from today on. */
  List<HoursException> exceptions() {
    return centre.map(c -> c.hours().from(around.today())).orElse(List.of());
  }

  /** Where the place is pointed at. */
  CentrePlace place() {
    return CentrePlace.of(around.here(), forms.centre());
  }

  boolean saved() {
    return !around.done().isEmpty();
  }
}
