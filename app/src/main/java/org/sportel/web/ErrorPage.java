package org.sportel.web;

/**
 * A page for something that did not work.
 *
 * @param text what happened and what to do
 */
record ErrorPage(int status, String title, String text, boolean refused) {
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
