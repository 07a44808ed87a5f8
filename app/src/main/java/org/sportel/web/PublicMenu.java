package org.sportel.web;

import java.util.List;
import java.util.Set;

/** The lines of the public menu: the same on every page, inside the tenant where there is one. */
public final class PublicMenu {
  private PublicMenu() {}

  /** The menu of a page. */
  public static List<MenuEntry> of(Frame frame) {
    return List.of(
        entry("web.nav.home", frame.home()),
        entry("web.nav.services", services(frame.home())),
        entry("web.nav.track", "/track"),
        entry("web.nav.municipalities", "/#places"));
  }

  private static String services(String home) {
    return home.equals("/") ? "/services" : home + "/services";
  }

  private static MenuEntry entry(String key, String href) {
    return new MenuEntry(key, href, 0, Set.of());
  }
}
