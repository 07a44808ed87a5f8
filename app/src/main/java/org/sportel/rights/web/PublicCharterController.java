package org.sportel.rights.web;

import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody what they may expect, and whether it holds. */
@Controller
final class PublicCharterController {
  private final CharterPages pages;
  private final RightsDesk desk;

  PublicCharterController(CharterPages pages, RightsDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/charter")
  String charter(Model model) {
    model.addAttribute("page", desk.read(pages::open));
    return "rights/web/publicCharterPage";
  }
}
