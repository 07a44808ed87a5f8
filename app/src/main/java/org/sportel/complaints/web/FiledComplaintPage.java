package org.sportel.complaints.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint that was filed just now.
 *
 * @param code shown once; empty where the same form was sent before
 * @param appeal what is to know about an appeal; empty where it is about no decision
 * @param lookBy until when somebody looks at an urgent one
 */
record FiledComplaintPage(
    String base,
    String number,
    Optional<String> code,
    Optional<LocalDate> due,
    Optional<Instant> lookBy,
    String appeal) {}
