package org.sportel.casework.conflict;

import java.util.List;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.CaseConflicts;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** Who declared a conflict of interest in a case. */
@Component
public final class CaseConflictsOf {
  private final Cases cases;
  private final CaseConflicts conflicts;
  private final CaseAccess access;
  private final Acting acting;

  CaseConflictsOf(Cases cases, CaseConflicts conflicts, CaseAccess access, Acting acting) {
    this.cases = cases;
    this.conflicts = conflicts;
    this.access = access;
    this.acting = acting;
  }

  /**
   * What is known of a case.
   *
   * @param offices of those who declared one
   * @param may whether the acting person may declare one
   */
  public record Known(List<String> offices, boolean may) {}

  /** What is known of a case that the caller may see. */
  public Known of(CaseId id) {
    var declared = conflicts.list(id);
    var me = acting.now().id();
    var may =
        declared.stream().noneMatch(one -> one.account().equals(me))
            && cases.find(id).filter(file -> file.open() && access.mayWork(file)).isPresent();
    return new Known(declared.stream().map(CaseConflicts.Declared::office).toList(), may);
  }
}
