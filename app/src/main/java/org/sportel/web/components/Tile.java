package org.sportel.web.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import org.sportel.web.Texts;

/**
 * A number that leads to what it counts.
 *
 * @param alarming whether somebody should look at once
 */
public record Tile(long count, String text, String href, boolean alarming) {
  /** A row of tiles. */
  public static Content row(List<Tile> tiles) {
    return output -> {
      output.writeContent("<ul class=\"sp-cards sp-tiles\">");
      tiles.forEach(tile -> tile.write(output));
      output.writeContent("</ul>");
    };
  }

  private void write(TemplateOutput output) {
    output.writeContent("<li class=\"sp-card");
    output.writeContent(alarming && count > 0 ? " sp-card--alarm" : "");
    output.writeContent("\"><span class=\"sp-card__number\">");
    output.writeContent(Texts.number(count));
    output.writeContent("</span> ");
    if (href.isEmpty()) {
      output.writeContent("<span>");
      Escape.htmlContent(text, output);
      output.writeContent("</span></li>");
    } else {
      output.writeContent("<a class=\"govuk-link sp-card__link\" href=\"");
      Escape.htmlAttribute(href, output);
      output.writeContent("\">");
      Escape.htmlContent(text, output);
      output.writeContent("</a></li>");
    }
  }
}
