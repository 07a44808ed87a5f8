package org.sportel.catalogue.remark;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/**
 * Tells administrators of remarks of readers that nobody can answer, because nobody in the
 * municipality designs services.
 */
@Component
final class RemarksToday implements Panel {
  private final Remarks remarks;
  private final Authority authority;
  private final CurrentTenant current;
  private final Transactions transactions;

  RemarksToday(
      Remarks remarks, Authority authority, CurrentTenant current, Transactions transactions) {
    this.remarks = remarks;
    this.authority = authority;
    this.current = current;
    this.transactions = transactions;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    if (current.find().isEmpty() || !authority.may(Power.ADMINISTER)) {
      return Optional.empty();
    }
    var waiting =
        transactions.read(
            current.scope(), () -> authority.anybody(Power.DESIGN_SERVICES) ? 0 : remarks.count());
    return waiting == 0 ? Optional.empty() : Optional.of(panel(waiting));
  }

  private static PanelContent panel(int waiting) {
    return new PanelContent(
        t("catalogue.remark.nobody"),
        output -> {
          output.writeContent("<p class=\"govuk-body\">");
          output.writeUserContent(t("catalogue.remark.nobody.text", waiting));
          output.writeContent(" <a class=\"govuk-link\" href=\"/desk/admin/staff\">");
          output.writeUserContent(t("catalogue.remark.nobody.staff"));
          output.writeContent("</a></p>");
        });
  }
}
