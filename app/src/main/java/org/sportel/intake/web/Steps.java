package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where an answered page leads. */
final class Steps {
  private Steps() {}

  /** Whether the person wants to go on another time; what is still missing does not matter then. */
  static boolean saves(HttpServletRequest request) {
    return Posted.one(request, "go").equals("save");
  }

  /** Whether only the questions are asked for that follow from the answers given so far. */
  static boolean looks(HttpServletRequest request) {
    return Posted.one(request, "go").equals("look");
  }

  /** The next page; back to checking where the person came from there; to saving where asked. */
  static String next(DraftInHand place, String address, HttpServletRequest request) {
    return switch (Posted.one(request, "go")) {
      case "save" -> place.links().save();
      case "check" -> place.links().check();
      default -> place.after(address);
    };
  }
}
