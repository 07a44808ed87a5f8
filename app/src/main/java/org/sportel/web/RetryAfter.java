package org.sportel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.sportel.platform.Refused;
import org.springframework.http.HttpHeaders;

/** Tells programs when it makes sense to try again. */
public final class RetryAfter {
  private RetryAfter() {}

  /** Says it for a refusal that knows. */
  public static void say(Refused refused, HttpServletResponse response) {
    refused.retryAfter().ifPresent(wait -> say(wait, response));
  }

  /** Says it in whole seconds, at least one. */
  public static void say(Duration wait, HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
  }
}
