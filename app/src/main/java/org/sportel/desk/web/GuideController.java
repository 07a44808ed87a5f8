package org.sportel.desk.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the guides: the one of the reader's duty first, the others beside it. */
@Controller
final class GuideController {
  private final Authority authority;

  GuideController(Authority authority) {
    this.authority = authority;
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk/guide")
  String mine() {
    var mine =
        Arrays.stream(Guide.values())
            .filter(guide -> guide.readers().stream().anyMatch(authority::may))
            .findFirst()
            .orElse(Guide.CLERK);
    return "redirect:/desk/guide/" + mine.code();
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk/guide/pictures/{name}")
  ResponseEntity<Resource> picture(@PathVariable String name) {
    var picture =
        Guide.picture(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
  }

  @Access(Rule.SIGNED_IN)
  @GetMapping("/desk/guide/{name}")
  String show(@PathVariable String name, Model model) {
    var guide =
        Guide.find(name)
            .filter(found -> readable().contains(found))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var written = guide.in(Texts.lang());
    model.addAttribute(
        "page",
        new GuidePage(
            t("desk.guide." + guide),
            output -> output.writeContent(written.html()),
            written.lang(),
            readable().stream()
                .map(
                    one ->
                        new Link(
                            t("desk.guide." + one),
                            one == guide ? "" : "/desk/guide/" + one.code()))
                .toList()));
    return "desk/web/guidePage";
  }

  /** Outsiders read their own guide, the office reads the others. */
  private List<Guide> readable() {
    boolean outsider = authority.may(Power.MAKE_MYSTERY_VISITS);
    return Arrays.stream(Guide.values())
        .filter(guide -> guide.readers().contains(Power.MAKE_MYSTERY_VISITS) == outsider)
        .toList();
  }
}
