package org.sportel.web.components;

/** Turns names of form fields into ids of elements. */
public final class FieldNames {
  private FieldNames() {}

  /** The id of the field's element. */
  public static String id(String name) {
    return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /** The ids that describe the element, or nothing. */
  public static @org.jspecify.annotations.Nullable String describedBy(
      String id, String hint, boolean failed) {
    if (hint.isEmpty() && !failed) {
      return null;
    }
    return (hint.isEmpty() ? "" : id + "-hint ") + (failed ? id + "-error" : "");
  }
}
