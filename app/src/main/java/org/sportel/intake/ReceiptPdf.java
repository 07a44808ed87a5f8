package org.sportel.intake;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.HandOutReceipt;
import org.sportel.documents.Incoming;
import org.sportel.documents.Letterhead;
import org.sportel.documents.Party;
import org.sportel.documents.Receipt;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the certificate of acceptance of a sent draft. */
@Component
public final class ReceiptPdf {
  private final HandOutReceipt handOut;
  private final Told told;
  private final PublicAddress address;
  private final Transactions transactions;
  private final KeptReceipts kept;

  ReceiptPdf(
      HandOutReceipt handOut,
      Told told,
      PublicAddress address,
      Transactions transactions,
      KeptReceipts kept) {
    this.handOut = handOut;
    this.told = told;
    this.address = address;
    this.transactions = transactions;
    this.kept = kept;
  }

  /** What is known of the service and of who offers it. */
  @Component
  record Told(Services services, Units units, Tenants tenants) {
    private Known of(Tenant tenant, Draft draft) {
      var card = services.version(draft.version());
      return new Known(card, units.byCode(card.unit()), tenants.arms(tenant));
    }
  }

  private record Known(ServiceCard card, Optional<Unit> unit, Optional<byte[]> arms) {}

  /**
   * The receipt as it was made the first time; made now where nobody asked for it before. To be
   * called outside a transaction, because setting it takes its time.
   *
   * @throws IllegalArgumentException when the draft was not sent
   */
  public byte[] make(Tenant tenant, Draft draft, DraftKey key) {
    var scope = Scope.of(tenant.id());
    var before = transactions.read(scope, () -> kept.find(key));
    if (before.isPresent()) {
      return before.get();
    }
    var sheet = handOut.set(tenant.id(), sheet(tenant, draft, key));
    return transactions.write(
        scope,
        () -> {
          if (kept.keep(key, sheet.pdf())) {
            handOut.handOut(sheet);
            return sheet.pdf();
          }
          return kept.find(key).orElseThrow();
        });
  }

  private DocumentDraft sheet(Tenant tenant, Draft draft, DraftKey key) {
    var sent = draft.sent().orElseThrow(() -> new IllegalArgumentException("not sent"));
    var known = transactions.read(Scope.of(tenant.id()), () -> told.of(tenant, draft));
    var lang = draft.lang();
    var applicant = draft.person();
    var receipt =
        new Receipt(
            new Incoming(sent.number(), sent.receivedAt()),
            new Party(applicant.name(), applicant.identifier(), applicant.address()),
            known.card().title().in(lang).text(),
            sent.documents(),
            java.util.Objects.requireNonNullElse(sent.fee(), ""),
            new Receipt.Promise(Optional.ofNullable(sent.day()), String.join(" ", sent.why())),
            Optional.of(new Receipt.Tracking(key.unseal(sent.code()), tracking(sent))));
    return new DocumentDraft(
        Subject.ofCase(sent.caseId()),
        letterhead(tenant, known, lang),
        sent.number(),
        sent.receivedAt(),
        lang,
        tenant.zone(),
        receipt);
  }

  private String tracking(Draft.Sent sent) {
    return address.of(
        "/track?number="
            + java.net.URLEncoder.encode(sent.number(), java.nio.charset.StandardCharsets.UTF_8));
  }

  private Letterhead letterhead(Tenant tenant, Known known, Lang lang) {
    var own =
        known
            .unit()
            .map(unit -> unit.contact().lines(words -> text(words, lang)))
            .orElse(List.of());
    return new Letterhead(
            text(tenant.name(), lang),
            known.unit().map(u -> text(u.name(), lang)).orElse(""),
            own.isEmpty() ? tenant.told().contact().lines(words -> text(words, lang)) : own)
        .with(known.arms());
  }

  private static String text(LocalText text, Lang lang) {
    return text.in(lang).text();
  }
}
