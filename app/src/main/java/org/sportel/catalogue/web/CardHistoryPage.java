package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** What became of a card, from version to version. */
record CardHistoryPage(String code, Shown title, List<Version> versions) {
  /** A published version with what it changed. */
  record Version(
      String number, String when, String who, String reason, List<CardPage.Change> changes) {}
}
