package org.sportel.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every staff page, as the person sees it who works there. */
@ExtendWith(Stage.Setter.class)
class StaffPagesTests {
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "counter.budva",
          List.of(
              "/desk",
              "/desk/me",
              "/desk/me/news",
              "/desk/me/second-factor",
              "/desk/register",
              "/desk/register?book=OUTGOING",
              "/desk/apply",
              "/desk/consultations",
              "/desk/tutor"),
          "case-officer.budva",
          List.of("/desk", "/desk/cases?view=all", "/desk/requests"),
          "head-of-unit.budva",
          List.of(
              "/desk",
              "/desk/cases?view=all",
              "/desk/figures",
              "/desk/figures/advice",
              "/desk/requests/times"),
          "centre-manager.budva",
          List.of(
              "/desk",
              "/desk/consultations/institutions",
              "/desk/measures/new",
              "/desk/charter/new"),
          "designer.budva",
          List.of("/desk"),
          "administrator.budva",
          List.of(
              "/desk",
              "/desk/admin/staff/new",
              "/desk/admin",
              "/desk/admin/numbers",
              "/desk/admin/days",
              "/desk/admin/units",
              "/desk/admin/staff",
              "/desk/admin/centres",
              "/desk/messages"),
          "auditor.budva",
          List.of("/desk", "/desk/accounts"),
          "operator",
          List.of("/desk", "/desk/network/figures"));

  static Set<String> people() {
    return PLACES.keySet();
  }

  @ParameterizedTest
  @MethodSource("people")
  void arePleasantForStaff(String person, Stage stage) {
    for (var look : Look.SIZES) {
      try (var desk = Desk.signIn(stage, look, person)) {
        for (var place : PLACES.getOrDefault(person, List.of())) {
          desk.visitor().open(place).judge(named(place, person));
        }
      }
    }
  }

  static String named(String place, String person) {
    return (place.substring(1) + "-" + person).replaceAll("[^a-z0-9]+", "-");
  }
}
