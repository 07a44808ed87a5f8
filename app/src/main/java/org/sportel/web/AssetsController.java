package org.sportel.web;

import java.util.Optional;
import org.sportel.web.Assets.Asset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Hands out the built files; their names change with their content, so they are kept for ever. */
@Controller
final class AssetsController {
  private final Assets assets;

  AssetsController(Assets assets) {
    this.assets = assets;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/assets/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String file,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
    return assets
        .find(file)
        .map(asset -> answer(asset, accepted))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> answer(Asset asset, String accepted) {
    var answer =
        ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, asset.type())
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .eTag(asset.etag());
    if (accepts(accepted, "br", asset.br())) {
      return answer.header(HttpHeaders.CONTENT_ENCODING, "br").body(asset.br().orElseThrow());
    }
    if (accepts(accepted, "gzip", asset.gzip())) {
      return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip().orElseThrow());
    }
    return answer.body(asset.plain());
  }

  private static boolean accepts(String accepted, String coding, Optional<byte[]> packed) {
    return packed.isPresent()
        && java.util.Arrays.stream(accepted.split(","))
            .map(part -> part.strip().replace(" ", ""))
            .anyMatch(
                part ->
                    part.equals(coding) || part.startsWith(coding + ";q=") && !part.endsWith("=0"));
  }
}
