package org.sportel.intake;

import java.util.List;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.FeeState;

/**
 * What is known about the fee.
 *
 * @param paid whether a clerk saw that it was paid
 * @param receipt number of the payment's receipt, empty where none is known
 * @param proofs files handed in as proof
 */
public record Payment(boolean paid, String receipt, List<Proof> proofs) {
  /** Copies the files. */
  public Payment {
    proofs = List.copyOf(proofs);
  }

  /** Nothing known. */
  public static Payment unknown() {
    return new Payment(false, "", List.of());
  }

  /** What a case is told of it. */
  public CaseFee fee() {
    if (!receipt.isEmpty()) {
      return new CaseFee(FeeState.SLIP, receipt);
    }
    if (paid) {
      return new CaseFee(FeeState.CASH, "");
    }
    return proofs.isEmpty() ? CaseFee.OPEN : new CaseFee(FeeState.PROOF, "");
  }

  /** A file that shows the payment. */
  public record Proof(String file, String name) {}
}
