package org.sportel.catalogue.remark;

import java.time.Instant;

/**
 * A remark as everybody reads it.
 *
 * @param question what was remarked, in the office's words
 */
public record AnsweredRemark(
    String lang, String question, String answer, String office, Instant at) {}
