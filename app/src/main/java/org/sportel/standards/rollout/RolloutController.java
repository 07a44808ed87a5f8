package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.standards.StandardsRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an operator keeps the way of municipalities into its network, and everybody reads it. */
@Controller
final class RolloutController {
  private static final String ONE = RolloutPages.DESK + "/{slug}";

  private final RolloutPages pages;
  private final KeepRollout keepRollout;
  private final CurrentTenant current;
  private final Transactions transactions;

  RolloutController(
      RolloutPages pages,
      KeepRollout keepRollout,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.keepRollout = keepRollout;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/roll-out")
  String everybody(Model model) {
    if (current.get().kind() != Tenant.Kind.OPERATOR) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("page", read(pages::everybody));
    return "standards/rollout/publicRolloutPage";
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(RolloutPages.DESK)
  String all(@RequestParam(defaultValue = "") String done, Model model) {
    var said =
        switch (done) {
          case "kept" -> t("standards.rollout.kept");
          case "planned" -> t("standards.levels.kept");
          case String nothing -> "";
        };
    model.addAttribute("page", read(() -> pages.desk(said)));
    return "standards/rollout/rolloutPage";
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(RolloutPages.DESK + ".csv")
  ResponseEntity<byte[]> file() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("roll-out.csv").build().toString())
        .body(CsvFile.of(read(pages::file)));
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(ONE)
  String one(@PathVariable String slug, Model model) {
    var way = way(slug);
    model.addAttribute("page", pages.one(way, RolloutForm.of(way.rollout()), FieldErrors.none()));
    return "standards/rollout/rolloutOnePage";
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(ONE)
  String keep(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var way = way(slug);
    var form = RolloutForm.of(typed);
    if (!form.errors().isEmpty()) {
      return again(way, form, form.errors(), answer, model);
    }
    try {
      transactions.run(current.scope(), () -> keepRollout.keep(form.entry(way.municipality())));
    } catch (StandardsRefusal refused) {
      var errors = FieldErrors.of(refused);
      return again(way, form, errors, answer, model);
    }
    return "redirect:" + RolloutPages.DESK + "?done=kept";
  }

  private String again(
      RolloutOverview.Way way,
      RolloutForm form,
      FieldErrors errors,
      HttpServletResponse answer,
      Model model) {
    answer.setStatus(422);
    model.addAttribute("page", pages.one(way, form, errors));
    return "standards/rollout/rolloutOnePage";
  }

  private RolloutOverview.Way way(String slug) {
    return read(() -> pages.find(slug))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private <T> T read(Supplier<T> work) {
    return transactions.read(current.scope(), work);
  }
}
