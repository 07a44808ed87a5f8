package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.settings.ComplaintCategories;
import org.sportel.complaints.settings.ComplaintRules;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the page of settings; in a transaction. */
@Component
final class ComplaintSettingsPages {
  /** The longest name of a category, in characters. */
  static final int NAME = 200;

  private final ComplaintCategories categories;
  private final ComplaintRules rules;
  private final ComplaintChoices choices;
  private final OfficeNames names;
  private final Authority authority;

  ComplaintSettingsPages(
      ComplaintCategories categories,
      ComplaintRules rules,
      ComplaintChoices choices,
      OfficeNames names,
      Authority authority) {
    this.categories = categories;
    this.rules = rules;
    this.choices = choices;
    this.names = names;
    this.authority = authority;
  }

  ComplaintSettingsPage page(Map<String, String> fields, FieldErrors errors) {
    var rule = rules.current();
    return new ComplaintSettingsPage(
        names.officers(),
        lines(),
        choices.topics(),
        new ComplaintSettingsPage.Times(
            String.valueOf(rule.answer()),
            rule.unit().name(),
            String.valueOf(rule.urgentHours()),
            String.valueOf(rule.respondDays())),
        authority.may(Power.ADMINISTER),
        authority.may(Power.HANDLE_COMPLAINTS),
        fields,
        errors);
  }

  private List<ComplaintSettingsPage.Line> lines() {
    var lines = new ArrayList<ComplaintSettingsPage.Line>();
    var tree = categories.tree();
    for (var topic : ComplaintTopic.values()) {
      lines.add(new ComplaintSettingsPage.Line("", t("complaints.topic." + topic.name()), 0, true));
      tree.stream()
          .filter(one -> one.category().topic() == topic)
          .forEach(
              one ->
                  lines.add(
                      new ComplaintSettingsPage.Line(
                          one.category().id().toString(),
                          Texts.show(one.category().name()).text(),
                          one.depth(),
                          one.category().open())));
    }
    return lines;
  }
}
