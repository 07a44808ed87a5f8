package org.sportel.feedback.survey.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;

/** The surveys that are open to everybody, and those that are over. */
record PublicSurveysPage(String path, List<Line> open, List<Line> over) {
  /** A survey in the list. */
  record Line(String code, Shown title, Optional<Shown> lead, String until) {}
}
