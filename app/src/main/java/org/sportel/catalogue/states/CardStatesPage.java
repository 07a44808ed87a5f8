package org.sportel.catalogue.states;

import java.util.List;
import org.sportel.web.components.Link;

/**
 * The earlier states of a card's draft.
 *
 * @param saved who saved the present draft; empty while the card is as published
 */
record CardStatesPage(String code, String saved, List<Link> states) {}
