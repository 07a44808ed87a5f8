package org.sportel.catalogue.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/** The services of a municipality. */
record ListPage(
    String slug,
    Shown name,
    FinderForm form,
    long total,
    List<ServiceRow> services,
    List<Option> events,
    Paging paging) {}
