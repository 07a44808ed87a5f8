package org.sportel.complaints.box.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where slips are typed one after another, and their pictures are read. */
@Controller
final class BoxSlipController {
  private final BoxPages pages;
  private final BoxTyping typing;
  private final BoxScans scans;
  private final Transactions transactions;
  private final CurrentTenant current;

  BoxSlipController(
      BoxPages pages,
      BoxTyping typing,
      BoxScans scans,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.typing = typing;
    this.scans = scans;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(
      power = {Power.HANDLE_COMPLAINTS, Power.SERVE_COUNTER},
      files = true)
  @PostMapping(BoxPages.PATH + "/{id}/slips")
  String type(
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletResponse response,
      Model model) {
    try {
      var sent = files == null ? List.<MultipartFile>of() : files;
      return "redirect:" + BoxPages.PATH + "/" + id + typing.type(id, fields, sent);
    } catch (Refused refused) {
      if (refused.status() == HttpServletResponse.SC_NOT_FOUND) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("files"), refused.messageKey(), refused.args());
      model.addAttribute(
          "page", transactions.write(current.scope(), () -> pages.page(id, fields, errors, "")));
      return "complaints/box/desk/boxPage";
    }
  }

  @Access(power = {Power.HANDLE_COMPLAINTS, Power.MANAGE_CENTRE})
  @GetMapping(BoxPages.PATH + "/{id}/files/{file}")
  void scan(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) {
    scans.send(id, file, response);
  }
}
