package org.sportel.complaints.settings;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Adds a text with which answers begin, or changes one. */
@Component
public final class SetAnswerTemplate {
  /** The longest title, in characters. */
  public static final int TITLE = 120;

  private final AnswerTemplates templates;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Authority authority;
  private final Journal journal;

  SetAnswerTemplate(
      AnswerTemplates templates,
      Tenants tenants,
      Transactions transactions,
      Authority authority,
      Journal journal) {
    this.templates = templates;
    this.tenants = tenants;
    this.transactions = transactions;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; one with a new id is added. It is needed in the office's own language at least.
   *
   * @throws org.sportel.complaints.model.ComplaintRefusal TEXT_MISSING or TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void set(AnswerTemplate template) {
    authority.require(Power.HANDLE_COMPLAINTS);
    check("title-", template.title(), TITLE);
    check("body-", template.body(), ComplaintTexts.LONGEST);
    templates.put(template);
    journal.record(
        new ComplaintEvent.AnswerTemplateSet(template.id(), template.topic(), template.offered()));
  }

  private void check(String field, LocalText texts, int longest) {
    var own = tenants.get(transactions.tenant()).lang().tag();
    ComplaintTexts.needed(field + own, texts.texts().getOrDefault(own, ""), longest);
    texts.texts().forEach((lang, text) -> ComplaintTexts.within(field + lang, text, longest));
  }
}
