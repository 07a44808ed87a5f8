package org.sportel.problems.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Categories as an administrator sees them, in a transaction. */
@Component
final class CategoryForms {
  private final ProblemCategories categories;
  private final Units units;

  CategoryForms(ProblemCategories categories, Units units) {
    this.categories = categories;
    this.units = units;
  }

  List<ProblemCategory> all() {
    return categories.list();
  }

  /** What a category asks; a new one nothing. */
  List<ProblemAttribute> asked(Optional<String> code) {
    return code.flatMap(categories::find).map(ProblemCategory::attributes).orElse(List.of());
  }

  CategoryForm known(String code) {
    return categories
        .find(code)
        .map(CategoryForm::of)
        .orElseThrow(() -> new ProblemRefusal(ProblemRefusal.Reason.CATEGORY_UNKNOWN));
  }

  CategoryPage page(Tenant tenant, Optional<String> code, CategoryForm form, FieldErrors errors) {
    var questions = asked(code).stream().map(one -> Texts.show(one.question()).text()).toList();
    return new CategoryPage(
        "/desk/problems/settings/categories/" + code.orElse("new"),
        code.isEmpty(),
        tenant.lang(),
        form,
        units.tree().all().stream()
            .map(unit -> Option.of(unit.id().value().toString(), Texts.show(unit.name()).text()))
            .toList(),
        Arrays.stream(DeadlineRule.Unit.values())
            .map(unit -> Option.of(unit.name(), Texts.t("problems.time." + unit)))
            .toList(),
        questions,
        errors);
  }

  String unit(ProblemCategory category) {
    return category
        .unit()
        .flatMap(unit -> units.find(new UnitId(unit)))
        .map(unit -> Texts.show(unit.name()).text())
        .orElseGet(() -> Texts.t("problems.category.noUnit"));
  }

  String time(ProblemCategory category) {
    return category.time().map(time -> Explanations.length(time.length(), time.unit())).orElse("–");
  }
}
