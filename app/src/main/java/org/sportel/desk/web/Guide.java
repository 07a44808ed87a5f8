package org.sportel.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Serbian;
import org.springframework.core.io.ClassPathResource;

/** A guide for people who work with the program, as it stands in the program's documents. */
enum Guide {
  /** Counters, cases and decisions. */
  CLERK(Power.SERVE_COUNTER, Power.WORK_CASES, Power.APPROVE_DECISIONS),
  /** People at the door, and their tickets; of no duty alone. */
  RECEPTION,
  /** The day of a centre. */
  CENTRE_MANAGER(Power.MANAGE_CENTRE),
  /** Complaints and what is changed because of them. */
  COMPLAINTS_OFFICER(Power.HANDLE_COMPLAINTS),
  /** Services, forms and procedures. */
  DESIGNER(Power.DESIGN_SERVICES),
  /** Staff, units, centres, and how the program is run. */
  ADMINISTRATOR(Power.ADMINISTER, Power.OPERATE_NETWORK),
  /** Municipalities and institutions of a network. */
  OPERATOR(Power.OPERATE_NETWORK),
  /** Who read and did what. */
  AUDITOR(Power.AUDIT),
  /** Figures, indicators, dashboards and logs; of no duty alone. */
  ANALYST,
  /** Approving, and the figures of the whole office. */
  MAYOR,
  /** An institution at municipal counters, from both sides. */
  LIAISON,
  /** Visits of outsiders; the only guide that these see. */
  MYSTERY_VISITOR(Power.MAKE_MYSTERY_VISITS);

  private static final Pattern PICTURE = Pattern.compile("[a-z-]{1,60}[.]png");
  private static final List<TablesExtension> EXTENSIONS = List.of(extension());

  private final Set<Power> readers;

  Guide(Power... readers) {
    this.readers = Set.of(readers);
  }

  private static TablesExtension extension() {
    return (TablesExtension) TablesExtension.create();
  }

  /** Whose guide it is. */
  Set<Power> readers() {
    return readers;
  }

  /** The name in its address. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Guide> find(String code) {
    return List.of(values()).stream().filter(guide -> guide.code().equals(code)).findFirst();
  }

  /**
   * The guide as HTML.
   *
   * @param lang in which language it is written
   */
  record Written(String html, Lang lang) {}

  /** The guide in the reader's language; in English where it is not written in that one yet. */
  Written in(Lang reader) {
    var own = new ClassPathResource("guides/" + code() + "." + source(reader) + ".md");
    if (reader == Lang.EN || !own.exists()) {
      return new Written(html(text(new ClassPathResource("guides/" + code() + ".md"))), Lang.EN);
    }
    var html = html(text(own));
    return new Written(reader == Lang.SR_LATN ? Serbian.latin(html) : html, reader);
  }

  /** Serbian is written once, in Cyrillic. */
  private static String source(Lang lang) {
    return switch (lang) {
      case EN -> "en";
      case SQ -> "sq";
      case SR_LATN, SR_CYRL -> "sr";
    };
  }

  /** Links to other documents become plain words, their own HTML is shown. */
  private static String html(String text) {
    var tree = Parser.builder().extensions(EXTENSIONS).build().parse(text);
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (!link.getDestination().startsWith("#")) {
              while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
              }
              link.unlink();
            }
          }

          @Override
          public void visit(Image image) {
            image.setDestination("/desk/guide/" + image.getDestination());
          }
        });
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .build()
        .render(tree);
  }

  /** A picture of the guides by its file name; empty where there is none. */
  static Optional<ClassPathResource> picture(String name) {
    return Optional.of(new ClassPathResource("guides/pictures/" + name))
        .filter(file -> PICTURE.matcher(name).matches() && file.exists());
  }

  private static String text(ClassPathResource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
