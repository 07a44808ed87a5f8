package org.sportel.feedback;

import java.util.Collection;
import java.util.Optional;
import org.sportel.feedback.model.Rating;

/**
 * What some ratings of one source say.
 *
 * @param count how many there are
 * @param satisfied how many of them are four or five
 */
public record RatingSum(int count, int satisfied) {
  /** Fewer say nothing. */
  public static final int LEAST = 5;

  private static final double Z = 1.96;

  /** The sum. */
  public static RatingSum of(Collection<Rating> ratings) {
    return new RatingSum(ratings.size(), (int) ratings.stream().filter(Rating::satisfied).count());
  }

  /**
   * A share with the bounds within which it lies in nineteen of twenty cases (Wilson's score
   * interval), each from 0 to 1.
   */
  public record Share(double share, double low, double high) {}

  /** The share of those who are satisfied; empty below {@value #LEAST}. */
  public Optional<Share> share() {
    if (count < LEAST) {
      return Optional.empty();
    }
    double n = count;
    double p = satisfied / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return Optional.of(new Share(p, Math.max(0, middle - half), Math.min(1, middle + half)));
  }
}
