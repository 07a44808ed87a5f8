package org.sportel.catalogue.card;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * What a person can do who does not agree. The time for an appeal is one of the card's deadlines.
 *
 * @param body to whom an appeal goes
 * @param text the sentence on the appeal as it stands in the source
 * @param complaint how to complain about the way of working
 */
public record Remedy(
    Optional<LocalText> body, Optional<LocalText> text, Optional<LocalText> complaint) {}
