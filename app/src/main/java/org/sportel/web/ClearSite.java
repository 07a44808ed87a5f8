package org.sportel.web;

import jakarta.servlet.http.HttpServletResponse;

/** Tells a browser that is left to others to forget the pages it has seen. */
public final class ClearSite {
  private ClearSite() {}

  /** What was cached and stored; cookies end by themselves, one by one. */
  public static void all(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  /** As {@link #all}, and every cookie: whoever comes next is a stranger. */
  public static void withCookies(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  }
}
