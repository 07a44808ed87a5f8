package org.sportel.web;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The error page of requests so broken that they reach no filter, such as an address with letters
 * that no address can have: the same page as for every other error, without person and tenant.
 */
final class UnreachedValve extends ErrorReportValve {
  private static final Logger log = LoggerFactory.getLogger(UnreachedValve.class);

  private final Supplier<Templates> templates;
  private final Assets assets;

  UnreachedValve(Supplier<Templates> templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable cause) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      var page = page(request, response);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
      response.finishResponse();
    } catch (IOException | RuntimeException e) {
      log.debug("No page for a broken request: {}", e.toString());
    }
  }

  private Utf8ByteOutput page(Request request, Response response) {
    var lang = Languages.of(request, response, Optional.empty());
    var outfit = new Frame.Outfit(Optional::empty, List::of, host -> List.of(), assets);
    var output = new Utf8ByteOutput();
    Frame.bare(lang, "/", "", outfit)
        .around(
            () ->
                Texts.speaking(
                    lang,
                    ZoneOffset.UTC,
                    () -> {
                      var page = ErrorPage.of(response.getStatus());
                      templates.get().render("web/error", page, output);
                      return page;
                    }));
    return output;
  }
}
