package org.sportel.catalogue.meter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;

/**
 * What a service asks of people, against its baseline.
 *
 * @param done what was just done, empty on a plain look
 * @param versions to choose from, the newest first
 * @param ways of the versions from law to live
 */
record MeterPage(
    String code,
    Shown title,
    String done,
    Optional<Comparison> comparison,
    List<Option> versions,
    List<List<Cell>> ways,
    Typed typed,
    String yearly,
    FieldErrors errors) {
  /**
   * The baseline beside the version in force.
   *
   * @param about which versions are compared and what was assumed
   * @param rows what is measured, before, now and the difference
   * @param yearly the cost of a year before and now; empty where minutes are not stated
   * @param missing why no cost is named; empty where it is
   */
  record Comparison(
      String about,
      String before,
      String now,
      List<List<Cell>> rows,
      List<Bar> yearly,
      String missing) {}

  /** What was typed, or what the fields begin with. */
  record Typed(String version, Map<String, String> numbers, String lawVersion, DayFields law) {
    /** What stands in a field. */
    String number(String name) {
      return numbers.getOrDefault(name, "");
    }
  }

  /**
   * All services with a baseline.
   *
   * @param total what is saved in a year altogether, in words; empty where nothing can be said
   * @param laws the middle of the days from law to live, in words; empty where no day is known
   */
  record All(List<List<Cell>> rows, List<Bar> bars, String total, String laws) {}
}
