package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NetworkRefusal;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.problems.SetUpCategory;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator sets up a category. */
@Controller
final class CategoryController {
  private static final String PATH = "/desk/problems/settings/categories";
  private static final String VIEW = "problems/web/categoryPage";

  private final CategoryForms forms;
  private final SetUpCategory setUpCategory;
  private final CurrentTenant current;
  private final Transactions transactions;

  CategoryController(
      CategoryForms forms,
      SetUpCategory setUpCategory,
      CurrentTenant current,
      Transactions transactions) {
    this.forms = forms;
    this.setUpCategory = setUpCategory;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/new")
  String blank(Model model) {
    return show(Optional.empty(), CategoryForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/{code}")
  String one(@PathVariable String code, Model model) {
    var form = transactions.read(current.scope(), () -> forms.known(code));
    return show(Optional.of(code), form, FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return save(Optional.empty(), sent, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{code}")
  String change(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    transactions.read(current.scope(), () -> forms.known(code));
    return save(Optional.of(code), sent, response, model);
  }

  private String save(
      Optional<String> code,
      MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = CategoryForm.of(sent, code);
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        transactions.run(
            current.scope(),
            () -> {
              if (code.isEmpty()
                  && forms.all().stream().anyMatch(c -> c.code().equals(form.code()))) {
                throw new ProblemRefusal(ProblemRefusal.Reason.CODE_WRONG);
              }
              setUpCategory.set(form.category(forms.asked(code)));
            });
        return "redirect:/desk/problems/settings";
      } catch (ProblemRefusal | NetworkRefusal refused) {
        errors = errors.with(field(refused), refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(code, form, errors, model);
  }

  private static String field(Refused refused) {
    return refused instanceof NetworkRefusal ? "unit" : "code";
  }

  private String show(Optional<String> code, CategoryForm form, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> forms.page(current.get(), code, form, errors)));
    return VIEW;
  }
}
