package org.sportel.web.kiosk;

/** What the start page of a kiosk offers besides tickets; a bean of the module that owns it. */
public interface KioskOffer {
  /** Where it begins, below the kiosk's own address. */
  String page();

  /** What stands on its button, in the language of the page. */
  String label();
}
