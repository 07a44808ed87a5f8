/** Journeys through the real program in a real browser, each page judged by axe. */
@org.jspecify.annotations.NullMarked
package org.sportel.browser;
