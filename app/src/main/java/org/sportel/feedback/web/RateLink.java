package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import gg.jte.Content;
import gg.jte.html.escape.Escape;

/** The link that leads to the question. */
final class RateLink {
  private RateLink() {}

  static Content of(String path) {
    return output -> {
      output.writeContent("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"");
      Escape.htmlAttribute(path, output);
      output.writeContent("\">");
      Escape.htmlContent(t("feedback.panel.link"), output);
      output.writeContent("</a></p>");
    };
  }
}
