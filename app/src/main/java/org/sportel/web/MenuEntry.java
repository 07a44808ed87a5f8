package org.sportel.web;

import java.util.Optional;
import org.sportel.platform.Power;

/**
 * A line of the staff menu; a bean.
 *
 * @param key message key of its name
 * @param power who sees it; everybody signed in where empty
 */
public record MenuEntry(String key, String href, int order, Optional<Power> power) {
  /** An entry for everybody with the power. */
  public static MenuEntry of(String key, String href, int order, Power power) {
    return new MenuEntry(key, href, order, Optional.of(power));
  }
}
