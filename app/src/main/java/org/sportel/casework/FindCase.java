package org.sportel.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Decisions;
import org.sportel.documents.VerifyCode;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/**
 * Finds the one case that a number or code is meant for: its own number, the number of its
 * decision, or the code printed on its document.
 */
@Component
public final class FindCase {
  private final Cases cases;
  private final Decisions decisions;
  private final CaseAccess access;

  FindCase(Cases cases, Decisions decisions, CaseAccess access) {
    this.cases = cases;
    this.decisions = decisions;
    this.access = access;
  }

  /** The case; empty where none or several are meant, or the person may not see it. */
  public Optional<CaseId> exactly(String typed) {
    var spellings = TypedNumber.spellings(typed);
    var numbered =
        TypedNumber.read(typed).isEmpty()
            ? Stream.<CaseId>empty()
            : cases.numbered(spellings).stream().map(coded -> coded.found().id());
    var found =
        Stream.concat(numbered, decisions.cases(spellings, code(typed)).stream())
            .distinct()
            .toList();
    return found.size() == 1
        ? Optional.of(found.getFirst()).filter(this::visible)
        : Optional.empty();
  }

  private static String code(String typed) {
    return VerifyCode.read(typed).map(VerifyCode::text).orElse("");
  }

  private boolean visible(CaseId id) {
    try {
      cases.find(id).ifPresent(access::require);
      return true;
    } catch (CaseRefusal hidden) {
      return false;
    }
  }
}
