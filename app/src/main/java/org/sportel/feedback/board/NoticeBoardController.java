package org.sportel.feedback.board;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.sportel.documents.Downloads;
import org.sportel.documents.SheetSetter;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a centre's monthly sheet, as a page and for the wall. */
@Controller
final class NoticeBoardController {
  /** Setting a PDF costs a processor, so strangers get no more in an hour. */
  private static final Limit PDFS = new Limit.Budget("notice-board", 60, Duration.ofHours(1));

  private final NoticeSheets sheets;
  private final SheetSetter setter;
  private final Downloads downloads;
  private final Tries tries;
  private final CurrentTenant current;
  private final Transactions transactions;

  NoticeBoardController(
      NoticeSheets sheets,
      SheetSetter setter,
      Downloads downloads,
      Tries tries,
      CurrentTenant current,
      Transactions transactions) {
    this.sheets = sheets;
    this.setter = setter;
    this.downloads = downloads;
    this.tries = tries;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/notice-board")
  String page(
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "") String month,
      Model model) {
    model.addAttribute("page", sheet(centre, month));
    return "feedback/board/noticeBoardPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/notice-board.pdf")
  void pdf(
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "") String month,
      HttpServletRequest request,
      HttpServletResponse response) {
    tries
        .count(PDFS.of(ClientAddress.of(request)))
        .ifPresent(
            wait -> {
              throw new FeedbackRefusal(wait);
            });
    var sheet = sheet(centre, month);
    var pdf = setter.pdf("feedback/board/noticeSheet.jte", sheet);
    downloads.sendPdf(t("feedback.board.file") + ".pdf", pdf, response);
  }

  private NoticeSheet sheet(String centre, String month) {
    return transactions.read(current.scope(), () -> sheets.of(current.get(), centre, month));
  }
}
