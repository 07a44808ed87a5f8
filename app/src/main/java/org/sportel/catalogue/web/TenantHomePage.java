package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;

/**
 * A municipality's home.
 *
 * @param live whether people are served now
 * @param closed whether it closed, so that it is not one that is planned
 * @param contact whom to turn to, line by line
 * @param services how many are on offer
 * @param openNow whether the centre is open; empty while its hours are not known
 * @param offices how many offices its administrative units have
 */
record TenantHomePage(
    String slug,
    Shown name,
    boolean live,
    boolean closed,
    List<String> contact,
    int services,
    List<FinderPage.Subject> subjects,
    List<FinderPage.Subject> events,
    Optional<CentreCard> centre,
    Optional<Boolean> openNow,
    int offices) {}
