package org.sportel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that gives a form back whose token no longer holds: everything typed, to be sent again.
 *
 * @param path where the form was sent to
 * @param files whether files were attached, which have to be chosen again
 */
public record SendAgain(String path, boolean files, List<Field> fields) {
  private static final String OFFERED = SendAgain.class.getName();
  private static final int MOST_CHARACTERS = 500_000;

  /** One field as it was sent. */
  record Field(String name, String value) {}

  /** Copies the fields. */
  public SendAgain {
    fields = List.copyOf(fields);
  }

  /** Lets the error page of this request offer the form again. */
  public static void offer(HttpServletRequest request) {
    request.setAttribute(OFFERED, true);
  }

  static Optional<SendAgain> offered(HttpServletRequest request) {
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (request.getAttribute(OFFERED) == null || path == null || path.startsWith("//")) {
      return Optional.empty();
    }
    var fields =
        request.getParameterMap().entrySet().stream()
            .filter(field -> !field.getKey().equals("_csrf"))
            .flatMap(SendAgain::fields)
            .toList();
    int size = fields.stream().mapToInt(field -> field.value().length()).sum();
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    return size > MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(
            new SendAgain(path, type.toLowerCase(Locale.ROOT).startsWith("multipart/"), fields));
  }

  private static Stream<Field> fields(Map.Entry<String, String[]> sent) {
    return Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value));
  }
}
