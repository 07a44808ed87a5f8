package org.sportel.problems.web;

import java.util.List;
import java.util.Map;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;

/**
 * The third step of a report: what it looks like, and whether somebody has told it already.
 *
 * @param near what is open nearby
 * @param promise how long dealing with it takes, empty where nothing is promised
 * @param once of this form, so that it counts once
 */
record ReportWordsPage(
    String path,
    String category,
    ReportAsked asked,
    String place,
    List<Link> near,
    String promise,
    List<ProblemAttribute> attributes,
    Map<String, List<String>> answers,
    Typed typed,
    int megabytes,
    String once,
    FieldErrors errors) {
  /** What was typed. */
  record Typed(String description, String name, String email, String phone) {}
}
