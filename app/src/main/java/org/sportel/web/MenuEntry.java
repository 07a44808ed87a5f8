package org.sportel.web;

import java.util.Set;
import org.sportel.platform.Power;

/**
 * A line of the staff menu; a bean.
 *
 * @param key message key of its name
 * @param powers who holds one of them sees it; everybody of the office where empty
 */
public record MenuEntry(String key, String href, int order, Set<Power> powers) {
  /** Copies the set. */
  public MenuEntry {
    powers = Set.copyOf(powers);
  }

  /** An entry for everybody with the power. */
  public static MenuEntry of(String key, String href, int order, Power power) {
    return new MenuEntry(key, href, order, Set.of(power));
  }
}
