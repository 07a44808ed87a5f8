package org.sportel.catalogue.states;

import java.util.List;
import org.sportel.catalogue.design.EntryChange;

/**
 * One earlier state.
 *
 * @param saved who saved it and when
 * @param differs what the draft says otherwise now
 * @param whole everything the state says, before each field nothing
 */
record CardStatePage(
    String code, int number, String saved, List<EntryChange> differs, List<EntryChange> whole) {}
