package org.sportel.identity.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/** The form for a new person. */
record NewStaffPage(StaffForm form, DutyChoices choices, FieldErrors errors) {

  /** Where the account comes from. */
  List<Option> ways() {
    return List.of(way("new"), way("invite"));
  }

  private static Option way(String how) {
    var key = "identity.staff.how." + how;
    return new Option(how, Texts.t(key), Texts.t(key + ".hint"));
  }
}
