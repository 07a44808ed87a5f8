package org.sportel.catalogue.approval;

/**
 * Whether a second person must approve what is published.
 *
 * @param saved whether it was just set
 */
record PublishingRulePage(boolean twoPersons, boolean saved) {}
