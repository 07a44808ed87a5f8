package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.network.limits.PublicLimits;
import org.sportel.platform.Refused;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody files a complaint. No session is made and no cookie set. */
@Controller
final class FileComplaintController {
  /** Everything typed is kept, whatever its length; files are not. */
  private static final PublicLimits.Deed FILE =
      new PublicLimits.Deed(
          "complaint",
          10,
          200,
          new PublicLimits.Kept("complaints.wait.text", Integer.MAX_VALUE, true));

  private static final String FORM = "complaints/web/fileComplaintPage";

  private final FileComplaintForms forms;
  private final PublicLimits limits;
  private final ComplaintFiles files;
  private final SenderNames senders;
  private final FileOnce once;

  FileComplaintController(
      FileComplaintForms forms,
      PublicLimits limits,
      ComplaintFiles files,
      SenderNames senders,
      FileOnce once) {
    this.forms = forms;
    this.limits = limits;
    this.files = files;
    this.senders = senders;
    this.once = once;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/complaints/new")
  String form(
      @RequestParam(defaultValue = "") String level, HttpServletRequest request, Model model) {
    var chosen = FileComplaintForms.level(level);
    model.addAttribute(
        "page", forms.page(chosen, FileComplaintForms.form(request), FieldErrors.none()));
    return FORM;
  }

  /**
   * The form of somebody who has just rated and was not satisfied: filled in, to be sent. Nothing
   * of a rating is taken over without a name, because the rating lies with its case or visit.
   */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/complaints/begin")
  String begin(
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") List<String> reasons,
      HttpServletRequest request,
      Model model) {
    model.addAttribute(
        "page",
        forms.page(
            FileComplaintForms.level(level).filter(one -> one != ComplaintLevel.ANONYMOUS),
            FileComplaintForms.rated(request, reasons),
            FieldErrors.none()));
    return FORM;
  }

  @Access(value = Rule.PUBLIC, files = true)
  @PostMapping("/m/{slug}/complaints/new")
  String file(
      @RequestParam(defaultValue = "") String level,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var chosen = FileComplaintForms.level(level);
    var form = FileComplaintForms.form(request);
    var errors = FileComplaintForms.errors(chosen, form);
    if (chosen.isEmpty() || !errors.isEmpty()) {
      return again(chosen, form, errors, 422, response, model);
    }
    try {
      var wanted =
          FileComplaintForms.complaint(
              request, chosen.get(), ComplaintChannel.PORTAL, Texts.lang());
      var held = limits.held(FILE, senders.name(request), request, response, model);
      if (held.isPresent()) {
        return held.get();
      }
      model.addAttribute("page", filed(wanted, files == null ? List.of() : files, request));
      return "complaints/web/filedComplaintPage";
    } catch (Refused refused) {
      RetryAfter.say(refused, response);
      var wrong =
          errors.with(refused.field().orElse("files"), refused.messageKey(), refused.args());
      return again(chosen, form, wrong, refused.status(), response, model);
    }
  }

  private FiledComplaintPage filed(
      NewComplaint wanted, List<MultipartFile> sent, HttpServletRequest request) {
    try (var received = files.receive(wanted.level(), sent, senders.name(request))) {
      return once.file(FileComplaintForms.sent(request, "once"), wanted, received::keep);
    }
  }

  private String again(
      Optional<ComplaintLevel> level,
      FileComplaintPage.Form form,
      FieldErrors errors,
      int status,
      HttpServletResponse response,
      Model model) {
    response.setStatus(status);
    model.addAttribute("page", forms.page(level, form, errors));
    return FORM;
  }
}
