package org.sportel.casework.activity;

import java.util.Optional;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Due;
import org.sportel.casework.store.Case;

/** What applicants owe for their cases, wherever it is kept and paid. */
interface Dues {
  /** Asks for a sum; one that was settled before stays settled. Answers the fee as it stands. */
  CaseFee ask(Case file, Due due);

  /** The fee of a case; empty where nothing is asked for. */
  Optional<CaseFee> find(Case file);
}
