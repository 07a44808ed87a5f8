package org.sportel.web;

import java.util.List;

/** Panels for pages that a module learns of from others when the program starts; a bean. */
public interface PanelSet {
  /** The panels, one for each page. */
  List<Panel> panels();
}
