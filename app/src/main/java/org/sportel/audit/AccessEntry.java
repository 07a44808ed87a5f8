package org.sportel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.subject.Subject;

/**
 * One page of personal data that a member of staff was shown.
 *
 * @param actor the account that looked
 * @param office the office under whose name it looked
 * @param page the stable name of the page, such as {@code worklist.unit}
 * @param purpose the task in hand, or the reason that was given, as a stable code or the reader's
 *     own words
 * @param shown what stood on the page; all of one type
 */
public record AccessEntry(
    UUID id,
    Instant at,
    UUID actor,
    String office,
    String page,
    String purpose,
    List<Subject> shown) {}
