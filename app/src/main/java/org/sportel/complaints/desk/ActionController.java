package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.RecordAction;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.web.FileComplaintForms;
import org.sportel.identity.AccountId;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records corrective actions on the page of a complaint. */
@Controller
final class ActionController {
  private final ComplaintDesk desk;
  private final RecordAction recordAction;

  ActionController(ComplaintDesk desk, RecordAction recordAction) {
    this.desk = desk;
    this.recordAction = recordAction;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/action")
  String action(
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "action",
        () -> recordAction.record(new ComplaintId(id), wanted(fields, request)),
        request,
        response,
        model);
  }

  private static RecordAction.NewAction wanted(
      Map<String, String> fields, HttpServletRequest request) {
    return new RecordAction.NewAction(
        TypedLanguages.any("what", lang -> text(request, lang)),
        new AccountId(
            TypedId.find(FileComplaintForms.sent(request, "owner"))
                .orElseThrow(
                    () -> ComplaintRefusal.of("owner", ComplaintRefusal.Reason.PERSON_UNKNOWN))),
        DayFields.of(fields, "dueOn")
            .date()
            .orElseThrow(() -> ComplaintRefusal.of("dueOn", ComplaintRefusal.Reason.DAY_MISSING)),
        !FileComplaintForms.sent(request, "published").isEmpty());
  }

  private static String text(HttpServletRequest request, Lang lang) {
    return TypedText.line(FileComplaintForms.sent(request, "what-" + lang.tag()));
  }
}
