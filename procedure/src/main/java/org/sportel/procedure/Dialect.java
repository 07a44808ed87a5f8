package org.sportel.procedure;

/** Whose extensions a file carries. */
public enum Dialect {
  /** No engine's extensions. */
  PLAIN("", false),
  /** Camunda 8: read as it is. */
  ZEEBE("http://camunda.org/schema/zeebe/1.0", false),
  /** Camunda 7: imported. */
  CAMUNDA("http://camunda.org/schema/1.0/bpmn", true),
  /** Operaton: imported. */
  OPERATON("http://operaton.org/schema/1.0/bpmn", true),
  /** Flowable: imported. */
  FLOWABLE("http://flowable.org/bpmn", true),
  /** Activiti: imported. */
  ACTIVITI("http://activiti.org/bpmn", true);

  private final String space;
  private final boolean imported;

  Dialect(String space, boolean imported) {
    this.space = space;
    this.imported = imported;
  }

  /** XML namespace of the extensions; empty for plain BPMN. */
  public String space() {
    return space;
  }

  /** Whether expressions and extensions were translated on reading. */
  public boolean imported() {
    return imported;
  }
}
