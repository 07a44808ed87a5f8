package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.store.Task;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/** Why somebody looks at a case: the task in hand, else what they said for this session. */
final class Purposes {
  private static final String KEY = "casework.purpose.";
  private static final List<String> REASONS =
      List.of("APPLICANT_ASKS", "SUPERVISION", "DEPUTY", "COMPLAINT", "AUDIT", "OTHER");
  private static final int LONGEST = 200;

  private Purposes() {}

  static Optional<String> of(UUID caseId, Optional<Task> inHand, HttpSession session) {
    return inHand
        .map(task -> "task." + task.kind())
        .or(() -> Optional.ofNullable((String) session.getAttribute(KEY + caseId)));
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

  /** A kept purpose in words. */
  static String spoken(String purpose) {
    if (purpose.startsWith("task.")) {
      return t("casework.purpose.task", t("casework.taskKind." + purpose.substring(5)));
    }
    var key = "casework.purpose." + purpose;
    return Texts.knows(key) ? t(key) : purpose;
  }
}
