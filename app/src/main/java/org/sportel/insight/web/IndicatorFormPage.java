package org.sportel.insight.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form of an indicator.
 *
 * @param code empty for a new one
 * @param shipped whether it comes with the program, so that its formula stays
 * @param own the language that must be filled in
 */
record IndicatorFormPage(
    String code,
    boolean shipped,
    Lang own,
    IndicatorForm form,
    FieldErrors errors,
    List<Option> measures,
    List<Option> events,
    List<Option> grains,
    List<Option> powers,
    List<FilterForm.Choice> filters) {

  String action() {
    return IndicatorsController.PATH + (code.isEmpty() ? "/new" : "/" + code + "/change");
  }
}
