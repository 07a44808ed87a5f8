package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import org.sportel.feedback.RatingSum;

/** Shares of ratings in words; too few are said to be too few. */
public final class SharePhrase {
  private SharePhrase() {}

  /** The share of those who are satisfied. */
  public static String of(RatingSum sum) {
    return sum.share()
        .map(share -> t("feedback.percent", percent(share.share())))
        .orElseGet(() -> t("feedback.tooFew", RatingSum.LEAST));
  }

  /** Within which bounds it lies. */
  public static String bounds(RatingSum sum) {
    return sum.share()
        .map(share -> t("feedback.bounds", percent(share.low()), percent(share.high())))
        .orElse("");
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
