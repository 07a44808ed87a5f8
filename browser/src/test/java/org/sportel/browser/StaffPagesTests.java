package org.sportel.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every staff page, as the person sees it who works there. */
@ExtendWith(Stage.Setter.class)
class StaffPagesTests {
  @ParameterizedTest
  @CsvSource({
    "desk, counter.budva, /desk",
    "desk, case-officer.budva, /desk",
    "desk, head-of-unit.budva, /desk",
    "desk, centre-manager.budva, /desk",
    "desk, designer.budva, /desk",
    "desk, administrator.budva, /desk",
    "desk, auditor.budva, /desk",
    "desk, operator, /desk",
    "me, counter.budva, /desk/me",
    "me-news, counter.budva, /desk/me/news",
    "me-second-factor, counter.budva, /desk/me/second-factor",
    "accounts, auditor.budva, /desk/accounts",
    "admin-staff-new, administrator.budva, /desk/admin/staff/new",
    "admin, administrator.budva, /desk/admin",
    "admin-numbers, administrator.budva, /desk/admin/numbers",
    "admin-days, administrator.budva, /desk/admin/days",
    "admin-units, administrator.budva, /desk/admin/units",
    "admin-staff, administrator.budva, /desk/admin/staff",
    "admin-centres, administrator.budva, /desk/admin/centres",
    "network, operator, /desk/network/figures",
    "cases, case-officer.budva, /desk/cases?view=all",
    "cases, head-of-unit.budva, /desk/cases?view=all",
    "register, counter.budva, /desk/register",
    "register-out, counter.budva, /desk/register?book=OUTGOING",
    "take-application, counter.budva, /desk/apply",
    "figures, head-of-unit.budva, /desk/figures",
    "consultations, counter.budva, /desk/consultations",
    "institutions, centre-manager.budva, /desk/consultations/institutions",
    "tutor, counter.budva, /desk/tutor",
    "advice, head-of-unit.budva, /desk/figures/advice",
    "requests, case-officer.budva, /desk/requests",
    "request-times, head-of-unit.budva, /desk/requests/times",
    "measure-new, centre-manager.budva, /desk/measures/new",
    "promise-new, centre-manager.budva, /desk/charter/new",
    "messages, administrator.budva, /desk/messages"
  })
  void arePleasantForStaff(String name, String person, String place, Stage stage) {
    for (var look : Look.SIZES) {
      try (var desk = Desk.signIn(stage, look, person)) {
        desk.visitor().open(place).judge(name + "-" + person.replace('.', '-'));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "counter.budva",
    "centre-manager.budva",
    "designer.budva",
    "auditor.budva",
    "mystery-visitor.budva",
    "operator"
  })
  void openEverythingTheMenuOffers(String person, Stage stage) {
    try (var desk = Desk.signIn(stage, Look.DESKTOP, person)) {
      desk.visitor().open("/desk");
      var menu = desk.page().locator(".sp-nav a").all();
      var places = menu.stream().map(link -> String.valueOf(link.getAttribute("href"))).toList();
      for (var place : places) {
        desk.visitor()
            .open(place)
            .judge("menu" + place.replace('/', '-') + "-" + person.replace('.', '-'));
      }
    }
  }
}
