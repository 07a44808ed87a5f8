package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Busy;
import org.sportel.platform.Lang;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** A filter that is refused its turn says when to come back, and never that the fault is ours. */
final class RefusedBeforePagesTests {
  @Test
  void saysThatTooMuchIsGoingOnAndWhenToComeBack() {
    var request = new MockHttpServletRequest("GET", "/m/budva/services");
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new ServletException(new Busy()));
    var response = new MockHttpServletResponse();
    var model = new ExtendedModelMap();
    var view =
        Texts.speaking(
            Lang.EN, ZoneOffset.UTC, () -> new ErrorPages().error(request, response, model));
    assertThat(view).isEqualTo("web/error");
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    assertThat(model.getAttribute("page")).isInstanceOf(ErrorPage.class);
  }

  @Test
  void stillOwnsItsFaults() {
    var request = new MockHttpServletRequest("GET", "/m/budva/services");
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
    request.setAttribute(
        RequestDispatcher.ERROR_EXCEPTION, new ServletException(new IllegalStateException()));
    var response = new MockHttpServletResponse();
    Texts.speaking(
        Lang.EN,
        ZoneOffset.UTC,
        () -> new ErrorPages().error(request, response, new ExtendedModelMap()));
    assertThat(response.getStatus()).isEqualTo(500);
  }
}
