package org.sportel.problems.web;

import java.util.List;
import java.util.Optional;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;
import org.sportel.web.components.MapDrawing;

/**
 * The second step of a report: where it is.
 *
 * @param searched the words looked for, empty at first
 * @param places what can be chosen by name, each with its address of this page
 * @param map the address of the picture that is clicked
 * @param wider the same page with a wider map, empty where there is none
 * @param drawing what the picture shows
 * @param ground tiles of the tenant's own source below the picture; empty is the outlines alone
 */
record ReportPlacePage(
    String path,
    String category,
    ReportAsked asked,
    String searched,
    List<Link> places,
    String map,
    String wider,
    MapDrawing drawing,
    Optional<ProblemsPage.Ground> ground,
    FieldErrors errors) {}
