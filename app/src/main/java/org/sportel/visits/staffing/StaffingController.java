package org.sportel.visits.staffing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedDay;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager sees how many counters a day needs. */
@Controller
final class StaffingController {
  private static final int USUAL_SHARE = 80;
  private static final int MOST_MINUTES = 240;
  private static final int LEAST_SHARE = 50;
  private static final int MOST_SHARE = 99;

  private final Here here;
  private final StaffingPages pages;

  StaffingController(Here here, StaffingPages pages) {
    this.here = here;
    this.pages = pages;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/staffing")
  String staffing(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String share,
      Model model) {
    var centre = new CentreId(id);
    model.addAttribute(
        "page",
        here.read(
            () -> {
              var typed = minutes.isBlank() ? String.valueOf(pages.usualMinutes(centre)) : minutes;
              var part = share.isBlank() ? String.valueOf(USUAL_SHARE) : share;
              var within = Choices.number(typed).filter(n -> n >= 1 && n <= MOST_MINUTES);
              var most = Choices.number(part).filter(n -> n >= LEAST_SHARE && n <= MOST_SHARE);
              var errors = errors(within, most);
              return pages.page(
                  centre,
                  day(day),
                  new StaffingPages.Promise(within.orElse(1), most.orElse(USUAL_SHARE)),
                  typed,
                  part,
                  errors);
            }));
    return "visits/staffing/staffingPage";
  }

  private static FieldErrors errors(Optional<Integer> minutes, Optional<Integer> share) {
    var errors = FieldErrors.none();
    if (minutes.isEmpty()) {
      errors = errors.with("minutes", "visits.number.wrong", 1, MOST_MINUTES);
    }
    if (share.isEmpty()) {
      errors = errors.with("share", "visits.number.wrong", LEAST_SHARE, MOST_SHARE);
    }
    return errors;
  }

  private LocalDate day(String typed) {
    return TypedDay.iso(typed).filter(pages::offers).orElseGet(() -> here.today().plusDays(1));
  }
}
