package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.sportel.web.components.QrDrawing;
import org.sportel.web.kiosk.Kiosks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a complaint at the kiosk and files it. */
@Component
final class KioskComplaints {
  private final ComplaintChoices choices;
  private final FileOnce once;
  private final PublicAddress address;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Ids ids;

  KioskComplaints(
      ComplaintChoices choices,
      FileOnce once,
      PublicAddress address,
      Transactions transactions,
      CurrentTenant current,
      Ids ids) {
    this.choices = choices;
    this.once = once;
    this.address = address;
    this.transactions = transactions;
    this.current = current;
    this.ids = ids;
  }

  String form(
      Kiosks.Place place,
      Optional<ComplaintLevel> level,
      FileComplaintPage.Form form,
      FieldErrors errors,
      Model model) {
    model.addAttribute(
        "page",
        new KioskComplaintPage(
            place.home(),
            place.name(),
            level,
            form,
            level.isEmpty() ? List.of() : transactions.read(current.scope(), choices::topics),
            ids.next().toString(),
            errors));
    return "complaints/web/kioskComplaintPage";
  }

  /**
   * The complaint that the form makes. One with a name is about the centre in which the kiosk
   * stands; an anonymous one does not say that it came from a kiosk.
   *
   * @throws org.sportel.complaints.model.ComplaintRefusal where something is missing or too long
   */
  NewComplaint wanted(Kiosks.Place place, ComplaintLevel level, HttpServletRequest request) {
    var made = FileComplaintForms.complaint(request, level, ComplaintChannel.KIOSK, Texts.lang());
    return level == ComplaintLevel.ANONYMOUS ? made : made.at(place.centre());
  }

  String file(Kiosks.Place place, String form, NewComplaint wanted, Model model) {
    var filed = once.file(form, wanted, List::of);
    var follow = address.of(filed.base() + "/track");
    model.addAttribute(
        "page",
        new KioskFiledPage(place.home(), place.name(), filed, follow, QrDrawing.of(follow)));
    return "complaints/web/kioskFiledPage";
  }
}
