package org.sportel.complaints.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What the journal says of a complaint besides what happened: never who complains, of whom, or in
 * which words.
 */
public record ComplaintFacts(
    ComplaintLevel level,
    ComplaintChannel channel,
    ComplaintTopic topic,
    Optional<UUID> category,
    Optional<UUID> unit,
    Optional<UUID> centre,
    Optional<String> service) {}
