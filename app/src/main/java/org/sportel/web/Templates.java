package org.sportel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders the templates that the build compiled from {@code src/main/jte}. A page is made whole
 * before its first byte is sent, so that an error in it never leaves half a page.
 */
@Component
@Order(0)
final class Templates implements ViewResolver {
  private static final String TYPE = "text/html;charset=UTF-8";
  private final TemplateEngine engine = precompiled();
  private final Optional<LiveTemplates> live;

  /**
   * @param sources where templates are read anew when they change; empty outside development
   */
  Templates(@Value("${sportel.templates:}") String sources) {
    this.live =
        sources.isEmpty() ? Optional.empty() : Optional.of(new LiveTemplates(Path.of(sources)));
  }

  private static TemplateEngine precompiled() {
    var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.sportel");
    engine.setTrimControlStructures(true);
    return engine;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = name + ".jte";
    return live.map(now -> now.has(template)).orElseGet(() -> engine.hasTemplate(template))
        ? new Page(name)
        : null;
  }

  /** Writes the template for its page record. */
  void render(String name, Object page, TemplateOutput output) {
    live.ifPresentOrElse(
        now -> now.render(name + ".jte", page, output),
        () -> engine.render(name + ".jte", page, output));
  }

  private final class Page implements View {
    private final String name;

    Page(String name) {
      this.name = name;
    }

    @Override
    public String getContentType() {
      return TYPE;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var page = Objects.requireNonNull(model).get("page");
      var output = new Utf8ByteOutput();
      Templates.this.render(name, Objects.requireNonNull(page, "No page for " + name), output);
      response.setContentType(TYPE);
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
