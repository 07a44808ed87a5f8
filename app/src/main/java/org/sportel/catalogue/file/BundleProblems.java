package org.sportel.catalogue.file;

import java.util.List;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.BundleRefused;
import org.sportel.catalogue.file.ImportReport.Problem;

/** A refused bundle as problems of an import, in the language of whoever imports. */
public final class BundleProblems {
  private BundleProblems() {}

  /** Every finding that refuses: its part, element and line, what it is and what to do. */
  public static List<Problem> of(BundleRefused refusal) {
    return refusal.findings().stream()
        .filter(BundleFinding::refuses)
        .map(finding -> new Problem(place(finding), Problem.Reason.NOT_PUBLISHABLE, words(finding)))
        .toList();
  }

  /** Part, element and line as one word. */
  public static String place(BundleFinding finding) {
    var line = finding.line() == 0 ? "" : ":" + finding.line();
    var element = finding.element().isEmpty() ? "" : " " + finding.element();
    return finding.part() + line + element;
  }

  /** What is the matter and what to do. */
  public static String words(BundleFinding finding) {
    return finding.message().text() + " " + finding.advice().text();
  }
}
