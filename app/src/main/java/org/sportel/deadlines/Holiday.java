package org.sportel.deadlines;

import java.time.LocalDate;
import org.sportel.platform.LocalText;

/**
 * A named day of a calendar.
 *
 * @param source the law or order that names it
 * @param toBeConfirmed the date is calculated and is announced officially each year
 */
public record Holiday(LocalDate day, LocalText name, LocalText source, boolean toBeConfirmed) {}
