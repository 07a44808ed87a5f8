package org.sportel.casework.outside;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.store.Cases;
import org.springframework.stereotype.Component;

/** Tells modules above the plain state of a case, and nothing else of it. */
@Component
public final class CaseStates {
  private final Cases cases;

  CaseStates(Cases cases) {
    this.cases = cases;
  }

  /** The state in which a case of the running transaction's tenant is now. */
  public Optional<CaseState> of(CaseId id) {
    return cases.find(id).map(file -> file.stage().state());
  }
}
