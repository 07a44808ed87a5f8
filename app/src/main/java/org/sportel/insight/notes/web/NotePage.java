package org.sportel.insight.notes.web;

import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;

/**
 * Where a note is written.
 *
 * @param path its address; empty for a new one
 * @param own the language in which the office works
 * @param network whether every municipality reads it
 */
record NotePage(String path, NoteForm form, Lang own, boolean network, FieldErrors errors) {}
