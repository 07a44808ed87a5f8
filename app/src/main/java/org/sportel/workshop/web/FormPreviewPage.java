package org.sportel.workshop.web;

import java.util.List;
import java.util.Optional;
import org.sportel.forms.FormView;
import org.sportel.web.components.Link;

/**
 * A form as people will see it.
 *
 * @param widths the widths in which it can be seen; the present one leads nowhere
 * @param languages the languages, likewise
 * @param view empty while the form cannot be read
 */
record FormPreviewPage(
    String code,
    String name,
    String href,
    boolean phone,
    List<Link> widths,
    List<Link> languages,
    Optional<FormView> view) {}
