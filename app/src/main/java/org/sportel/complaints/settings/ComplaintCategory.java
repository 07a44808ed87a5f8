package org.sportel.complaints.settings;

import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.LocalText;

/**
 * A tenant's own category of complaints below one of the topics that all tenants share.
 *
 * @param parent the category it lies in; empty directly below the topic
 * @param open whether it can be chosen
 */
public record ComplaintCategory(
    UUID id, ComplaintTopic topic, Optional<UUID> parent, LocalText name, boolean open) {}
