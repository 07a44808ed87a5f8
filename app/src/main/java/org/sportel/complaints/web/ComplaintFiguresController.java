package org.sportel.complaints.web;

import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the figures of complaints, to everybody and to the office. */
@Controller
final class ComplaintFiguresController {
  private final ComplaintFiguresPages pages;
  private final CurrentTenant current;

  ComplaintFiguresController(ComplaintFiguresPages pages, CurrentTenant current) {
    this.pages = pages;
    this.current = current;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/complaints/figures")
  String everybody(@RequestParam(defaultValue = "0") int year, Model model) {
    model.addAttribute(
        "page", pages.page(false, "/m/" + current.get().slug() + "/complaints", year));
    return "complaints/web/complaintFiguresPage";
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.ADMINISTER, Power.AUDIT})
  @GetMapping("/desk/complaints/figures")
  String office(@RequestParam(defaultValue = "0") int year, Model model) {
    model.addAttribute("page", pages.page(true, "/desk", year));
    return "complaints/web/officeFiguresPage";
  }
}
