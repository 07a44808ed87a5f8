package org.sportel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.platform.database.Outage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells in the person's language what did not work. */
@Controller
final class ErrorPages implements ErrorController {

  @Access(Rule.PUBLIC)
  @RequestMapping("${spring.web.error.path:/error}")
  String error(HttpServletRequest request, HttpServletResponse response, Model model) {
    boolean outage = outage(request);
    int status = outage ? 503 : status(request);
    response.setStatus(status);
    if (status == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    if (outage) {
      model.addAttribute("page", away());
      return "web/error";
    }
    var again = SendAgain.offered(request);
    if (again.isPresent()) {
      model.addAttribute("page", again.get());
      return "web/sendAgain";
    }
    model.addAttribute("page", status == 403 && !desk(request) ? closed() : ErrorPage.of(status));
    return "web/error";
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : 404;
  }

  private static boolean outage(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && Outage.caused(failure);
  }

  /** What everybody reads while no database, or none that may write, can be reached. */
  private static ErrorPage away() {
    return new ErrorPage(503, Texts.t("web.away.title"), Texts.t("web.away.text"), false);
  }

  /** What a citizen reads, who has no duties and no administrator. */
  private static ErrorPage closed() {
    return new ErrorPage(403, Texts.t("web.closed.title"), Texts.t("web.closed.text"), false);
  }

  private static boolean desk(HttpServletRequest request) {
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path != null && path.startsWith("/desk");
  }
}
