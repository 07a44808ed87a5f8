package org.sportel.catalogue.translation;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;

/**
 * The texts of a card for translators.
 *
 * @param done what was just taken, empty on a plain look
 * @param notTaken which texts were not taken, and why
 * @param files to take out: each pair of languages with what is still missing
 */
record TranslationPage(
    String code,
    Shown title,
    String done,
    List<String> notTaken,
    List<Link> files,
    FieldErrors errors) {}
