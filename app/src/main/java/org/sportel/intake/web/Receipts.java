package org.sportel.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.intake.Draft;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.web.Panels;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.sportel.web.components.QrDrawing;
import org.springframework.stereotype.Component;

/** Makes the receipt's page out of a sent draft, in the applicant's language. */
@Component
final class Receipts {
  private final PublicAddress address;
  private final OutgoingMail mail;
  private final Panels panels;
  private final ApplyController.Surroundings here;

  Receipts(
      PublicAddress address, OutgoingMail mail, Panels panels, ApplyController.Surroundings here) {
    this.address = address;
    this.mail = mail;
    this.panels = panels;
    this.here = here;
  }

  ReceiptPage page(DraftInHand place, ReceiptPage.Links links) {
    return Texts.speaking(place.draft().lang(), Texts.zone(), () -> spoken(place, links));
  }

  private ReceiptPage spoken(DraftInHand place, ReceiptPage.Links links) {
    Draft draft = place.draft();
    var version = place.card().version().value();
    Draft.Sent sent = draft.sent().orElseThrow();
    String track =
        address.of("/track?number=" + URLEncoder.encode(sent.number(), StandardCharsets.UTF_8));
    return new ReceiptPage(
        draft.lang(),
        Texts.show(place.tenant().name()),
        Texts.show(place.card().title()),
        sent.number(),
        Texts.dateTime(sent.receivedAt()),
        new ReceiptPage.Promise(sent.day() == null ? "" : Texts.date(sent.day()), sent.why()),
        sent.documents(),
        java.util.Objects.requireNonNullElse(sent.fee(), ""),
        new ReceiptPage.Applicant(
            draft.person().name(),
            draft.person().identifier(),
            draft.person().address(),
            draft.person().through().equals("other") ? draft.person().representedBy() : "",
            sent.mailed() ? mail.reaches(draft.person().email()) : ""),
        new ReceiptPage.Tracking(
            place.key().trackingCode(sent), address.of("/track"), QrDrawing.of(track)),
        links,
        Stream.of(
                panels.of("intake.receipt", sent.caseId()),
                here.transactions()
                    .read(here.current().scope(), () -> panels.of("intake.service", version)))
            .flatMap(List::stream)
            .toList());
  }
}
