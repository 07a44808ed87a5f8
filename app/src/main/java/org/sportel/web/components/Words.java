package org.sportel.web.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/** Makes escaped page content from words. */
public final class Words {
  private Words() {}

  /** Words as they are; line breaks are kept. */
  public static Content plain(String text) {
    return output -> write(output, text);
  }

  /** A piece of words as it is, the blanks at its ends too; line breaks are kept. */
  public static Content piece(String text) {
    return output -> lines(output, text.split("\\R", -1));
  }

  /** Words marked with their language where it is not the page's. */
  public static Content shown(Shown shown) {
    if (shown.lang().equals(Texts.lang().tag())) {
      return plain(shown.text());
    }
    return output -> {
      output.writeContent("<span lang=\"");
      Escape.htmlAttribute(shown.lang(), output);
      output.writeContent("\">");
      write(output, shown.text());
      output.writeContent("</span>");
    };
  }

  /** Content told in the language of whoever it is for, on a page in another. */
  public static Content spoken(Lang lang, Content content) {
    if (lang == Texts.lang()) {
      return content;
    }
    return output -> {
      output.writeContent("<div lang=\"" + lang.tag() + "\">");
      Texts.speaking(
          lang,
          Texts.zone(),
          () -> {
            content.writeTo(output);
            return lang;
          });
      output.writeContent("</div>");
    };
  }

  private static void write(TemplateOutput output, String text) {
    lines(output, text.strip().split("\\R"));
  }

  private static void lines(TemplateOutput output, String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        output.writeContent("<br>");
      }
      Escape.htmlContent(lines[i], output);
    }
  }
}
