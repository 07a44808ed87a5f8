package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.settings.ComplaintCategories;
import org.sportel.complaints.settings.ComplaintCategory;
import org.sportel.complaints.settings.SetCategory;
import org.sportel.complaints.settings.SetComplaintRule;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings of complaints. */
@Controller
final class ComplaintSettingsController {
  private static final String BACK = "redirect:/desk/complaints/settings";

  private final ComplaintSettingsPages pages;
  private final ComplaintCategories categories;
  private final SetCategory setCategory;
  private final SetComplaintRule setComplaintRule;
  private final Transactions transactions;
  private final CurrentTenant current;

  ComplaintSettingsController(
      ComplaintSettingsPages pages,
      ComplaintCategories categories,
      SetCategory setCategory,
      SetComplaintRule setComplaintRule,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.categories = categories;
    this.setCategory = setCategory;
    this.setComplaintRule = setComplaintRule;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.ADMINISTER})
  @GetMapping("/desk/complaints/settings")
  String show(Model model) {
    return page(Map.of(), FieldErrors.none(), model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/settings/categories")
  String add(@RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
    return act(fields, () -> setCategory.set(category(fields)), response, model);
  }

  /** Opens or closes a category; complaints that lie in it stay there. */
  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/settings/categories/{id}")
  String change(@PathVariable UUID id) {
    transactions.run(
        current.scope(),
        () -> {
          var one =
              categories
                  .find(id)
                  .orElseThrow(() -> new ComplaintRefusal(ComplaintRefusal.Reason.CATEGORY_GONE));
          setCategory.set(
              new ComplaintCategory(one.id(), one.topic(), one.parent(), one.name(), !one.open()));
        });
    return BACK;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/complaints/settings/times")
  String times(
      @RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
    return act(
        fields,
        () ->
            setComplaintRule.set(
                DeskNumbers.whole(fields.getOrDefault("answer", "")),
                fields.getOrDefault("unit", "").equals(DeadlineRule.Unit.WORKING_DAY.name())
                    ? DeadlineRule.Unit.WORKING_DAY
                    : DeadlineRule.Unit.CALENDAR_DAY,
                DeskNumbers.whole(fields.getOrDefault("urgent", "")),
                DeskNumbers.whole(fields.getOrDefault("respond", ""))),
        response,
        model);
  }

  private static ComplaintCategory category(Map<String, String> fields) {
    var below = ComplaintChoices.about(fields.getOrDefault("parent", ""), "", "", "", "", "");
    var names = TypedLanguages.any("name", lang -> name(fields, lang));
    return new ComplaintCategory(UUID.randomUUID(), below.topic(), below.category(), names, true);
  }

  private static String name(Map<String, String> fields, Lang lang) {
    return TypedText.line(
        TypedText.cut(fields.getOrDefault("name-" + lang.tag(), ""), ComplaintSettingsPages.NAME));
  }

  private String act(
      Map<String, String> fields, Runnable deed, HttpServletResponse response, Model model) {
    try {
      transactions.run(current.scope(), deed);
      return BACK;
    } catch (ComplaintRefusal refused) {
      response.setStatus(refused.status());
      var field = refused.field().orElse("parent");
      return page(
          fields, FieldErrors.none().with(field, refused.messageKey(), refused.args()), model);
    }
  }

  private String page(Map<String, String> fields, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.page(fields, errors)));
    return "complaints/desk/complaintSettingsPage";
  }
}
