package org.sportel.network.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it was sent.
 *
 * @param headers those that its handler may have set
 * @param tag a weak entity tag: the same text has the same, RFC 9110 section 8.8.3
 * @param changes how many changes there had been before it was made
 */
record KeptPage(
    byte[] bytes,
    String type,
    Map<String, String> headers,
    String tag,
    long changes,
    Instant madeAt) {
  private static final List<String> HEADERS =
      List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY, HttpHeaders.LINK, "Content-Language");

  static KeptPage of(ContentCachingResponseWrapper answer, long changes, Instant madeAt) {
    var bytes = answer.getContentAsByteArray();
    var headers = new LinkedHashMap<String, String>();
    for (var name : HEADERS) {
      var values = answer.getHeaders(name);
      if (!values.isEmpty()) {
        headers.put(name, String.join(", ", values));
      }
    }
    return new KeptPage(
        bytes,
        String.valueOf(answer.getContentType()),
        headers,
        "W/\"" + UUID.nameUUIDFromBytes(bytes) + '"',
        changes,
        madeAt);
  }

  int size() {
    return bytes.length;
  }

  /** Whether it may still be shown. */
  boolean stands(long changesNow, Instant now, Duration time) {
    return changes == changesNow && Duration.between(madeAt, now).abs().compareTo(time) < 0;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    if (new ServletWebRequest(request, response).checkNotModified(tag)) {
      return;
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
