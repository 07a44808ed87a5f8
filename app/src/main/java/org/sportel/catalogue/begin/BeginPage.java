package org.sportel.catalogue.begin;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form with which a service is begun.
 *
 * @param form what was typed
 * @param ways from what it may be begun
 * @param own services to copy, empty where there are none
 * @param unified services of the unified list, empty where there are none
 * @param codeHint how codes look here
 */
record BeginPage(
    BeginForm form,
    List<Option> ways,
    List<Option> own,
    List<Option> unified,
    String codeHint,
    List<Name> names,
    Choices choices,
    FieldErrors errors) {

  /** The name in one language. */
  record Name(String field, String label, String value, String lang) {}

  /** What can be chosen. */
  record Choices(List<Option> categories, List<Option> kinds, List<Option> units) {}
}
