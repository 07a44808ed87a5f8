package org.sportel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.platform.Refused;
import org.sportel.platform.database.Outage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells in the person's language what did not work. */
@Controller
final class ErrorPages implements ErrorController {
  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
  private static final int DEEPEST = 10;

  @Access(Rule.PUBLIC)
  @RequestMapping("${spring.web.error.path:/error}")
  String error(HttpServletRequest request, HttpServletResponse response, Model model) {
    boolean outage = outage(request);
    var refused = refused(request);
    if (!outage && refused.isPresent()) {
      return refused(refused.get(), response, model);
    }
    int status = outage ? 503 : status(request);
    response.setStatus(status);
    if (status == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    tell(status, outage, request);
    if (outage) {
      model.addAttribute("page", away());
      return "web/error";
    }
    var again = SendAgain.offered(request);
    if (again.isPresent()) {
      model.addAttribute("page", again.get());
      return "web/sendAgain";
    }
    var page = status == 403 && !desk(request) ? closed() : ErrorPage.of(status);
    model.addAttribute(
        "page", status >= 500 ? page.referredToAs(RequestTrace.reference(request)) : page);
    return "web/error";
  }

  /** What was refused before any page was reached, such as the tenant's row in a filter. */
  private static Optional<Refused> refused(HttpServletRequest request) {
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var cause = failure instanceof Throwable thrown ? thrown : null;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refused refused) {
        return Optional.of(refused);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static String refused(Refused refused, HttpServletResponse response, Model model) {
    response.setStatus(refused.status());
    if (refused.status() == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    RetryAfter.say(refused, response);
    model.addAttribute(
        "page",
        new ErrorPage(
            refused.status(),
            Texts.t("web.refused.title"),
            Texts.t(refused.messageKey(), refused.args()),
            false));
    return "web/error";
  }

  /** The log knows the reference that the page names. */
  private static void tell(int status, boolean outage, HttpServletRequest request) {
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var reference = RequestTrace.reference(request);
    if (outage) {
      log.warn("Request {}: no database is there", reference);
    } else if (status >= 500 && failure instanceof Throwable thrown) {
      log.error("Request {} failed", reference, thrown);
    } else if (status >= 500) {
      log.error("Request {} failed with {}", reference, status);
    }
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
