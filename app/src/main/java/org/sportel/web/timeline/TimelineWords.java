package org.sportel.web.timeline;

import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.web.Texts;

/** Says what events of a module are in a timeline; a bean of the module whose events they are. */
public interface TimelineWords {
  /** The types of events that have words. */
  Set<String> types();

  /** What happened, in the reader's language. */
  String title(Entry entry);

  /** What more there is to say; empty where there is nothing. */
  default String detail(Entry entry) {
    return "";
  }

  /**
   * Words out of the module's messages: {@code <module>.event.<rest of the type>}.
   *
   * @param types each beginning with the module's name and a dot
   */
  static TimelineWords of(String module, Set<String> types) {
    var known = Set.copyOf(types);
    return new TimelineWords() {
      @Override
      public Set<String> types() {
        return known;
      }

      @Override
      public String title(Entry entry) {
        return Texts.t(module + ".event." + entry.type().substring(module.length() + 1));
      }
    };
  }
}
