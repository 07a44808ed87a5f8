package org.sportel.catalogue.card;

/**
 * What a service costs a person beside the fee.
 *
 * @param minutes of filling in, waiting and travelling, altogether
 * @param copies pages to be copied or verified
 * @param trips visits to an office
 */
public record CitizenCost(int minutes, int copies, int trips) {
  private static final int MOST = 100_000;

  /** Refuses numbers below zero and beyond all measure. */
  public CitizenCost {
    if (Math.min(minutes, Math.min(copies, trips)) < 0
        || Math.max(minutes, Math.max(copies, trips)) > MOST) {
      throw new IllegalArgumentException("A cost is 0 to " + MOST);
    }
  }
}
