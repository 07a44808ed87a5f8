package org.sportel.problems.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A category as it is set up.
 *
 * @param path where the form is sent
 * @param fresh whether it is added
 * @param own the tenant's language, in which a name is needed
 * @param questions what is asked beside the description, in words
 */
record CategoryPage(
    String path,
    boolean fresh,
    Lang own,
    CategoryForm form,
    List<Option> units,
    List<Option> times,
    List<String> questions,
    FieldErrors errors) {}
