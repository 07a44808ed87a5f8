package org.sportel.complaints.box.desk;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.box.BoxRefusal;
import org.sportel.complaints.box.CloseBoxBatch;
import org.sportel.complaints.box.OpenBoxBatch;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The batches of suggestion boxes: opened, looked through and closed. */
@Controller
final class BoxController {
  private final BoxPages pages;
  private final OpenBoxBatch openBatch;
  private final CloseBoxBatch closeBatch;
  private final Centres centres;
  private final Transactions transactions;
  private final CurrentTenant current;

  BoxController(
      BoxPages pages,
      OpenBoxBatch openBatch,
      CloseBoxBatch closeBatch,
      Centres centres,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.openBatch = openBatch;
    this.closeBatch = closeBatch;
    this.centres = centres;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(BoxPages.PATH)
  String list(Model model) {
    return list(Map.of(), FieldErrors.none(), model);
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER})
  @PostMapping(BoxPages.PATH)
  String open(@RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
    try {
      return "redirect:"
          + BoxPages.PATH
          + "/"
          + transactions.write(current.scope(), () -> open(fields));
    } catch (BoxRefusal refused) {
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("centre"), refused.messageKey(), refused.args());
      return list(fields, errors, model);
    }
  }

  private UUID open(Map<String, String> fields) {
    var centre =
        centres
            .byCode(TypedText.line(fields.getOrDefault("centre", "")))
            .orElseThrow(() -> new BoxRefusal(BoxRefusal.Reason.CENTRE_MISSING));
    var emptied =
        DayFields.of(fields, "emptied")
            .date()
            .orElseThrow(() -> new BoxRefusal(BoxRefusal.Reason.DAY_WRONG));
    return openBatch.open(centre.id(), emptied, TypedText.line(fields.getOrDefault("present", "")));
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(BoxPages.PATH + "/{id}")
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(defaultValue = "") String kind,
      Model model) {
    var done = typed.matches("\\d{1,4}") ? t("complaints.box.typed", typed) : "";
    model.addAttribute(
        "page",
        transactions.write(
            current.scope(), () -> pages.page(id, Map.of("kind", kind), FieldErrors.none(), done)));
    return "complaints/box/desk/boxPage";
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER})
  @PostMapping(BoxPages.PATH + "/{id}/close")
  String close(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> closeBatch.close(id));
    return "redirect:" + BoxPages.PATH + "/" + id;
  }

  private String list(Map<String, String> fields, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.list(fields, errors)));
    return "complaints/box/desk/boxListPage";
  }
}
