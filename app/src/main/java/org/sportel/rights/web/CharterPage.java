package org.sportel.rights.web;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * The charter as everybody reads it, and where it is kept.
 *
 * @param tenant whose it is
 * @param month of which the measured values are, in words
 * @param rows each standard: what, the right, the promise, what was measured, whether it holds
 * @param link to the page of the other side: for staff the public one, for the public complaints
 * @param done what has just happened, in words; empty for nothing
 */
record CharterPage(String tenant, String month, List<List<Cell>> rows, String link, String done) {
  CharterPage {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
