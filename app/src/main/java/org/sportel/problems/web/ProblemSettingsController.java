package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.GrantProgramKey;
import org.sportel.problems.ProgramKeys;
import org.sportel.problems.TakeOverCategories;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator sees categories and keys. */
@Controller
final class ProblemSettingsController {
  private static final String PATH = "/desk/problems/settings";
  private static final String VIEW = "problems/web/problemSettingsPage";

  private final CategoryForms forms;
  private final ProgramKeys keys;
  private final TakeOverCategories takeOver;
  private final GrantProgramKey grantKey;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemSettingsController(
      CategoryForms forms,
      ProgramKeys keys,
      TakeOverCategories takeOver,
      GrantProgramKey grantKey,
      CurrentTenant current,
      Transactions transactions) {
    this.forms = forms;
    this.keys = keys;
    this.takeOver = takeOver;
    this.grantKey = grantKey;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String settings(Model model) {
    return show("", FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/usual")
  String usual() {
    transactions.write(current.scope(), takeOver::take);
    return "redirect:" + PATH;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/keys")
  String grant(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String hourly,
      HttpServletResponse response,
      Model model) {
    var wanted = TypedText.line(name);
    int most = ProblemListPages.page(hourly);
    try {
      var key = transactions.write(current.scope(), () -> grantKey.grant(wanted, most));
      return show(key, FieldErrors.none(), model);
    } catch (ProblemRefusal refused) {
      response.setStatus(refused.status());
      return show("", FieldErrors.none().with("name", "problems.key.nameMissing"), model);
    }
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/keys/{id}/remove")
  String remove(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> grantKey.remove(id));
    return "redirect:" + PATH;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/key-rule")
  String rule(@RequestParam(defaultValue = "false") String required) {
    transactions.run(current.scope(), () -> grantKey.require(required.equals("true")));
    return "redirect:" + PATH;
  }

  private String show(String fresh, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> page(fresh, errors)));
    return VIEW;
  }

  private ProblemSettingsPage page(String fresh, FieldErrors errors) {
    return new ProblemSettingsPage(
        forms.all().stream().map(this::row).toList(),
        keys.list().stream()
            .map(
                key ->
                    new ProblemSettingsPage.Key(
                        key.id().toString(),
                        key.name(),
                        Texts.number(key.hourly()),
                        Texts.date(key.added())))
            .toList(),
        keys.required(),
        fresh,
        "/m/" + current.get().slug() + "/open311/v2/discovery.json",
        errors);
  }

  private List<Cell> row(ProblemCategory category) {
    return List.of(
        Cell.link(Texts.show(category.name()), PATH + "/categories/" + category.code()),
        Cell.of(category.code()),
        Cell.of(forms.unit(category)),
        Cell.of(forms.time(category)),
        category.open()
            ? Cell.tag(t("problems.category.taken"), Tone.GREEN)
            : Cell.tag(t("problems.category.shut"), Tone.GREY));
  }
}
