package org.sportel.visits.replay;

/**
 * What a replay found.
 *
 * @param offices how many offices
 * @param days how many different days
 * @param observed how many waits were estimated and then seen to end
 * @param coverage80 the share of them that lay within the range
 * @param noDeskOpen to how many who joined nothing could be told because no desk was open
 */
record ReplayReport(
    int offices,
    int days,
    int observed,
    double coverage80,
    double medianWidthMinutes,
    double medianAbsoluteErrorMinutes,
    double officeGuessMedianAbsoluteErrorMinutes,
    int noDeskOpen) {}
