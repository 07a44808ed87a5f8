package org.sportel.intake.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * The page on which a clerk chooses the service.
 *
 * @param visit the visit that led here; empty where none did
 */
record CounterListPage(String words, String visit, List<Row> rows) {
  /** A service that is offered. */
  record Row(String code, Shown title, String category) {}
}
