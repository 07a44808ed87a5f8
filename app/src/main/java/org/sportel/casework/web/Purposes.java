package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** Keeps why somebody looks at a case, as they said it, for the session. */
final class Purposes {
  private static final String KEY = "casework.purpose.";
  private static final List<String> REASONS =
      List.of("APPLICANT_ASKS", "SUPERVISION", "DEPUTY", "COMPLAINT", "AUDIT", "OTHER");
  private static final int LONGEST = 200;

  private Purposes() {}

  static Optional<String> kept(UUID caseId, HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(KEY + caseId));
  }

  static List<Option> options() {
    return REASONS.stream()
        .map(reason -> Option.of(reason, t("casework.purpose." + reason)))
        .toList();
  }

  /** What is wrong with a reason as given; nothing, and it is kept for the session. */
  static FieldErrors keep(UUID caseId, String reason, String words, HttpSession session) {
    var text = TypedText.line(words);
    if (!REASONS.contains(reason)) {
      return FieldErrors.none().with("reason", "casework.purpose.missing");
    }
    if (reason.equals("OTHER") && text.isEmpty()) {
      return FieldErrors.none().with("words", "casework.purpose.wordsMissing");
    }
    if (text.length() > LONGEST) {
      return FieldErrors.none().with("words", "casework.refused.TEXT_TOO_LONG", LONGEST);
    }
    session.setAttribute(KEY + caseId, reason.equals("OTHER") ? text : reason);
    return FieldErrors.none();
  }
}
