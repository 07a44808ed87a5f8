/** The pages of notes on events. */
@NullMarked
package org.sportel.insight.notes.web;

import org.jspecify.annotations.NullMarked;
