package org.sportel.visits.diary;

/**
 * That no centre gives appointments yet.
 *
 * @param centres whether there is any centre at all
 */
record NoDiaryPage(boolean centres) {}
