package org.sportel.casework.outside;

import java.util.List;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;

/** Tells for what of another module a case waited and waits; a bean. */
public interface OtherWaits {
  /** The pauses of a case, in any order. */
  List<CasePause> of(CaseId id);
}
