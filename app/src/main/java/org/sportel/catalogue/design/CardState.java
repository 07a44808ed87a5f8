package org.sportel.catalogue.design;

import tools.jackson.databind.node.ObjectNode;

/**
 * A state that the draft of a card was in.
 *
 * @param number counts the states of the service
 * @param entry the card in the format of the import
 * @param saved who saved it and when
 */
public record CardState(int number, ObjectNode entry, CardDraft.Saved saved) {}
