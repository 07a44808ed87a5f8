package org.sportel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.platform.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns a refusal into an error summary with the refusal's own status. */
@ControllerAdvice
final class RefusedAdvice {

  @ExceptionHandler
  String refused(Refused refused, HttpServletResponse response, Model model) {
    response.setStatus(refused.status());
    RetryAfter.say(refused, response);
    if (refused.status() == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    model.addAttribute(
        "page",
        new ErrorPage(
            refused.status(),
            Texts.t("web.refused.title"),
            Texts.t(refused.messageKey(), refused.args()),
            true));
    return "web/error";
  }

  /** A post that could not be read: how much it was, or what else was wrong with it. */
  @ExceptionHandler(MultipartException.class)
  String unread(MultipartException unread, HttpServletResponse response, Model model) {
    int status = unread instanceof MaxUploadSizeExceededException ? 413 : 400;
    response.setStatus(status);
    model.addAttribute("page", ErrorPage.of(status));
    return "web/error";
  }
}
