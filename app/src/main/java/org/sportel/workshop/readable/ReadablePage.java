package org.sportel.workshop.readable;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;

/**
 * A version of a service in words, from its card to its decision rules.
 *
 * @param version its number and state
 * @param made when the document was made
 */
public record ReadablePage(
    Lang lang,
    String tenant,
    String code,
    Shown title,
    int number,
    String version,
    String made,
    List<Chapter> chapters) {
  /** Copies the chapters. */
  public ReadablePage {
    chapters = List.copyOf(chapters);
  }

  /** Where the version is looked after. */
  public String href() {
    return "/desk/services/" + code + "/versions/" + number;
  }

  /** A part of the service, such as its times or one of its forms. */
  public record Chapter(String title, List<Passage> passages) {
    /** Copies the passages. */
    public Chapter {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A step, question, rule table or fact.
   *
   * @param title may be empty
   * @param kind what it is; may be empty
   */
  public record Passage(Shown title, String kind, List<Said> said, Rules rules) {
    /** Copies what is said. */
    public Passage {
      said = List.copyOf(said);
    }
  }

  /** One thing that is said, under its name. */
  public record Said(String name, Shown words) {}

  /** Rows under heads; both empty where there is no table. */
  public record Rules(List<String> heads, List<List<Shown>> rows) {
    /** No table. */
    static final Rules NONE = new Rules(List.of(), List.of());

    /** Copies the lists. */
    public Rules {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
