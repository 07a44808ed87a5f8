package org.sportel.notify.web;

/**
 * Where somebody refuses mails that ask how it was.
 *
 * @param done whether that is noted
 */
record NoMoreQuestionsPage(String home, String path, boolean done) {}
