package org.sportel.insight.notes;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * What happened on a day.
 *
 * @param version counts its changes
 * @param network whether every municipality of the operator's country reads it
 * @param office the office that wrote it
 */
public record EventNote(
    UUID id, int version, boolean network, LocalDate day, LocalText words, String office) {}
