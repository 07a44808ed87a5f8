package org.sportel.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sportel.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * What whoever runs the program can follow: figures on a port of their own, errors by reference.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"sportel.background=false", "sportel.mode=test", "sportel.metrics-port=0"})
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ReferencesTests {
  private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

  @Autowired MetricsPort metrics;
  @Autowired MockMvc mvc;
  @LocalServerPort int port;

  @Test
  void figuresStandOnAPortOfTheirOwnAndNowhereElse() throws Exception {
    assertThat(get(port, "/services").statusCode()).isEqualTo(200);
    var said = get(metrics.port(), "/metrics").body();
    assertThat(said)
        .contains("uri=\"/services\"", "sportel_transactions_permits 16.0", "hikaricp_connections")
        .contains("sportel_public_requests_places", "sportel_public_requests_refused_total")
        .contains("sportel_jobs_failed", "sportel_followers_lag_seconds", "sportel_backup_age");
    assertThat(get(port, "/metrics").body()).doesNotContain("sportel_transactions");
    assertThat(get(port, "/actuator/prometheus").body()).doesNotContain("sportel_transactions");
    assertThat(get(metrics.port(), "/other").statusCode()).isEqualTo(404);
  }

  @Test
  void anErrorPageNamesAReferenceThatTheLogKnows(CapturedOutput output) throws Exception {
    var page =
        mvc.perform(
                MockMvcRequestBuilders.get("/error")
                    .header("Accept-Language", "en")
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                    .requestAttr(
                        RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("inside")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var found = REFERENCE.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    assertThat(page).doesNotContain("inside");
    assertThat(output.getErr()).contains(found.group()).contains("IllegalStateException");
  }

  private static java.net.http.HttpResponse<String> get(int port, String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
