package org.sportel.web;

/**
 * A page for something that did not work.
 *
 * @param text what happened and what to do
 * @param reference under which the log tells of it; empty where the log says nothing
 */
record ErrorPage(int status, String title, String text, boolean refused, String reference) {
  /** A page without a reference. */
  ErrorPage(int status, String title, String text, boolean refused) {
    this(status, title, text, refused, "");
  }

  /** The same page with the reference of a request. */
  ErrorPage referredToAs(String known) {
    return new ErrorPage(status, title, text, refused, known);
  }

  /** The page for a status of the protocol. */
  static ErrorPage of(int status) {
    int known = Texts.knows("web.error." + status + ".title") ? status : status < 500 ? 400 : 500;
    return new ErrorPage(
        status,
        Texts.t("web.error." + known + ".title"),
        Texts.t("web.error." + known + ".text"),
        false);
  }
}
