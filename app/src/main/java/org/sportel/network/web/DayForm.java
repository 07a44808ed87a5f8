package org.sportel.network.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A day as its three fields send it. */
record DayForm(String d, String m, String y) {
  static DayForm of(LocalDate day) {
    return new DayForm(
        String.valueOf(day.getDayOfMonth()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }

  static DayForm of(MultiValueMap<String, String> sent, String name) {
    return new DayForm(
        UnitForm.first(sent, name + "-day"),
        UnitForm.first(sent, name + "-month"),
        UnitForm.first(sent, name + "-year"));
  }

  static DayForm empty() {
    return new DayForm("", "", "");
  }

  Optional<LocalDate> day() {
    return Typed.day(d, m, y);
  }
}
