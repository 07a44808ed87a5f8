package org.sportel.insight.explained;

import java.time.LocalDate;
import org.sportel.platform.LocalText;

/**
 * What a municipality says about its figure.
 *
 * @param indicator the code of the indicator
 * @param version counts its changes
 * @param day on which it was last written
 * @param office the office that wrote it
 */
public record Explanation(
    String indicator, int version, LocalText words, LocalDate day, String office) {}
