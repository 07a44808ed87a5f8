package org.sportel.problems.open311;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.platform.Refused;
import org.sportel.web.RetryAfter;
import org.sportel.web.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers in the format asked for; refusals as the standard's errors. */
@ControllerAdvice(basePackageClasses = GeoAnswers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GeoAnswers {
  static final String ROOT = "/m/{slug}/open311/v2/";
  static final String FORMAT = ".{format:json|xml}";

  /**
   * Refuses a request for somewhere else: one jurisdiction stands at each address.
   *
   * @throws GeoFault 404
   */
  static void check(HttpServletRequest request, Tenant tenant) {
    var named = request.getParameter("jurisdiction_id");
    if (named != null && !named.isBlank() && !named.equals(tenant.slug())) {
      throw new GeoFault(404, "jurisdiction_id was not found");
    }
  }

  static ResponseEntity<byte[]> of(HttpServletRequest request, String root, Object tree) {
    return of(request, 200, root, tree);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> fault(GeoFault fault, HttpServletRequest request) {
    return error(request, fault.status(), String.valueOf(fault.getMessage()));
  }

  /** The standard knows 400, 403 and 404; that somebody must wait is told as it is. */
  @ExceptionHandler
  ResponseEntity<byte[]> refused(
      Refused refused, HttpServletRequest request, HttpServletResponse response) {
    RetryAfter.say(refused, response);
    int status = refused.status() == 422 ? 400 : refused.status();
    return error(request, status, Texts.t(refused.messageKey(), refused.args()));
  }

  private static ResponseEntity<byte[]> error(
      HttpServletRequest request, int status, String description) {
    return of(request, status, "errors", List.of(GeoReport.error(status, description)));
  }

  private static ResponseEntity<byte[]> of(
      HttpServletRequest request, int status, String root, Object tree) {
    var format = GeoFormat.of(request.getRequestURI());
    return ResponseEntity.status(status)
        .header(HttpHeaders.CONTENT_TYPE, format.type())
        .body(format.write(root, tree));
  }
}
