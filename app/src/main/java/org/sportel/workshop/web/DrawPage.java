package org.sportel.workshop.web;

import java.util.List;

/**
 * The editor that draws a part.
 *
 * @param editor {@code procedure}, {@code decision} or {@code form}: the script that is loaded
 * @param href the part's address, under which text, list and earlier states are found
 * @param edition the edition that is shown
 * @param data what the script needs, as JSON
 */
record DrawPage(
    String code,
    String name,
    String editor,
    String href,
    int edition,
    String saved,
    List<FoundLine> findings,
    Data data) {
  /**
   * What the script needs, as JSON.
   *
   * @param words what it says
   * @param dictionary what the drawing library says, in the reader's language
   * @param templates ready elements
   */
  record Data(String words, String dictionary, String templates, String findings) {}
}
