package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where an answered page leads. */
final class Steps {
  private Steps() {}

  /** The next page; back to checking where the person came from there; to saving where asked. */
  static String next(DraftInHand place, String address, HttpServletRequest request) {
    return switch (Posted.one(request, "go")) {
      case "save" -> place.links().save();
      case "check" -> place.links().check();
      default -> place.after(address);
    };
  }
}
