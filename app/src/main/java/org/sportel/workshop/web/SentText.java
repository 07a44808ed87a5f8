package org.sportel.workshop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.platform.Json;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what a drawing editor sends: the text of a part as JSON, within the bounds of a part. */
final class SentText {
  /** A character may take up to six signs in JSON and three bytes. */
  private static final int MOST_BYTES = 6 * BundleReader.MOST_CHARACTERS;

  private SentText() {}

  /**
   * The JSON.
   *
   * @throws ResponseStatusException 413 for more than a part may hold; 400 for what is no JSON
   */
  static JsonNode read(HttpServletRequest request, Json json) throws IOException {
    var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    try {
      return json.tree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JacksonException _) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
