package org.sportel.network.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A day as its three fields send it. */
record DateFields(String d, String m, String y) {
  static DateFields of(LocalDate day) {
    return new DateFields(
        String.valueOf(day.getDayOfMonth()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }

  static DateFields of(MultiValueMap<String, String> sent, String name) {
    return new DateFields(
        UnitForm.first(sent, name + "-day"),
        UnitForm.first(sent, name + "-month"),
        UnitForm.first(sent, name + "-year"));
  }

  static DateFields empty() {
    return new DateFields("", "", "");
  }

  Optional<LocalDate> day() {
    return Typed.day(d, m, y);
  }
}
