package org.sportel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.platform.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns a refusal into an error summary with the refusal's own status. */
@ControllerAdvice
final class RefusedAdvice {

  @ExceptionHandler
  String refused(Refused refused, HttpServletResponse response, Model model) {
    response.setStatus(refused.status());
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

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  String tooLarge(HttpServletResponse response, Model model) {
    response.setStatus(413);
    model.addAttribute("page", ErrorPage.of(413));
    return "web/error";
  }
}
