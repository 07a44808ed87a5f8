package org.sportel.notify;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Lang;
import org.sportel.platform.contact.EmailAddress;

/**
 * Who is told, and what every message to them needs.
 *
 * @param email empty where the person gave none to which mail can be sent
 * @param number register number of the application
 * @param service name of the service in the person's language
 * @param authority name of the office in the person's language
 */
record Recipient(
    UUID caseId,
    Optional<EmailAddress> email,
    Lang lang,
    ZoneId zone,
    String number,
    String service,
    String authority) {}
