package org.sportel.procedure;

/** A node of the model: an {@link Activity}, a {@link Gateway} or an {@link Event}. */
public sealed interface Element permits Activity, Gateway, Event {

  /** What every node has. */
  Face face();

  /** The id in the file; tokens, effects and problems name elements by it. */
  default String id() {
    return face().id();
  }

  /** The name as drawn; empty when the designer gave none. */
  default String name() {
    return face().name();
  }

  /** The BPMN name of the element, such as {@code userTask}. */
  default String type() {
    return face().type();
  }

  /** Values copied in and out; a gateway copies none. */
  default Activity.Mappings mappings() {
    return Activity.Mappings.NONE;
  }

  /**
   * What every node has.
   *
   * @param id id in the file
   * @param type local name of the XML element
   * @param name name as drawn, may be empty
   * @param documentation text of the {@code documentation} element, may be empty
   * @param line line in the file
   * @param scope id of the process or sub-process that holds the node
   * @param lane name of the lane it is drawn in, may be empty
   * @param otherwise id of the default flow, taken when no condition holds; may be empty
   */
  record Face(
      String id,
      String type,
      String name,
      String documentation,
      int line,
      String scope,
      String lane,
      String otherwise) {}
}
