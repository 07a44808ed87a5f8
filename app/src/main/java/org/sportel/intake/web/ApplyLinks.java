package org.sportel.intake.web;

/** Addresses of one service's application. */
record ApplyLinks(String slug, String code) {
  static String resume(String slug) {
    return "/m/" + slug + "/resume";
  }

  String service() {
    return "/m/" + slug + "/services/" + code;
  }

  String start() {
    return "/m/" + slug + "/apply/" + code;
  }

  String who() {
    return start() + "/who";
  }

  /** Leads to the first step that is not complete. */
  String goOn() {
    return start() + "/go-on";
  }

  String step(String page) {
    return start() + "/step/" + page;
  }

  String fee() {
    return start() + "/fee";
  }

  String check() {
    return start() + "/check";
  }

  String save() {
    return start() + "/save";
  }

  String close() {
    return start() + "/close";
  }

  String receipt() {
    return start() + "/receipt";
  }
}
