package org.sportel.catalogue.remark;

import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Takes a reader's remark on the page of a service; anybody may write one. */
@Component
public final class WriteRemark {
  private static final int LONGEST = 2_000;

  private final Remarks remarks;
  private final Services services;
  private final Journal journal;
  private final Ids ids;

  WriteRemark(Remarks remarks, Services services, Journal journal, Ids ids) {
    this.remarks = remarks;
    this.services = services;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Takes it inside the caller's transaction; the page counts who writes before.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, REMARK_LENGTH without words or with too many
   */
  public void write(ServiceCode code, Lang lang, String typed) {
    var words = TypedText.text(typed);
    if (TypedText.blank(words) || words.length() > LONGEST) {
      throw new CatalogueRefusal(Reason.REMARK_LENGTH, LONGEST);
    }
    var service = services.get(code);
    var id = ids.next();
    remarks.add(id, service.code(), lang, words);
    journal.record(new CatalogueEvent.Remarked(id, service.code().value()));
  }
}
