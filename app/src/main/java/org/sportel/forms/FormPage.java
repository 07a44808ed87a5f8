package org.sportel.forms;

import java.util.List;
import org.sportel.platform.LocalText;

/** One step of a form: a group of questions, or a single one. */
public final class FormPage {
  private final String code;
  private final LocalText title;
  private final List<Component> parts;

  FormPage(String code, LocalText title, List<Component> parts) {
    this.code = code;
    this.title = title;
    this.parts = List.copyOf(parts);
  }

  /** Stable name of the step within the form's version, fit for an address. */
  public String code() {
    return code;
  }

  /** What the step asks about. */
  public LocalText title() {
    return title;
  }

  List<Component> parts() {
    return parts;
  }
}
