package org.sportel.insight.declared;

/**
 * Between which values the true one lies, nineteen times in twenty.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Of a share, after Wilson: holds for few and for shares near none or all, where the usual one
   * does not.
   *
   * @param share between zero and one
   * @param size of how many it is the share; at least one
   */
  public static Interval ofShare(double share, long size) {
    if (size < 1) {
      throw new IllegalArgumentException("A share of nothing has no interval");
    }
    var spread = Z * Z / size;
    var middle = (share + spread / 2) / (1 + spread);
    var half = Z * Math.sqrt(share * (1 - share) / size + spread / (4 * size)) / (1 + spread);
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /**
   * The ranks of the values, counted from one, between which the median lies: order statistics,
   * whatever the shape of the values.
   */
  public static long[] ranksOfMedian(long size) {
    var half = Z * Math.sqrt(size) / 2;
    var low = Math.max(1, (long) Math.floor(size / 2.0 - half));
    var high = Math.min(size, (long) Math.ceil(size / 2.0 + half) + 1);
    return new long[] {low, high};
  }

  /** Within which a share of this size is no surprise when the true one is {@code mean}. */
  public static Interval aroundMean(double mean, long size) {
    var half = Z * Math.sqrt(mean * (1 - mean) / Math.max(1, size));
    return new Interval(Math.max(0, mean - half), Math.min(1, mean + half));
  }
}
