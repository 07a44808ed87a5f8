package org.sportel.web.gallery;

import java.time.Clock;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component on one page; only in development mode. */
@Controller
@ConditionalOnProperty("sportel.development")
final class ComponentsController {
  private final Clock clock;

  ComponentsController(Clock clock) {
    this.clock = clock;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/dev/components")
  String components(Model model) {
    model.addAttribute("page", ComponentsPage.sample(clock.instant()));
    return "web/gallery/componentsPage";
  }
}
