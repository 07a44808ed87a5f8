package org.sportel.platform.subject;

import java.time.ZoneId;
import java.util.Optional;
import org.sportel.platform.Lang;
import org.sportel.platform.contact.EmailAddress;

/**
 * Who is told about a subject, and what every message to them needs.
 *
 * @param email empty where the person gave none to which mail can be sent
 * @param number what the person knows the subject by, such as its register number
 * @param title what it is about in the person's language, such as the name of a service
 * @param authority name of the office in the person's language
 */
public record Recipient(
    Subject subject,
    Optional<EmailAddress> email,
    Lang lang,
    ZoneId zone,
    String number,
    String title,
    String authority) {}
