package org.sportel.platform.terminal;

import java.util.List;

/** What the program tells the terminal once it is ready, such as the demo accounts. */
public interface Opening {
  /** The lines to print below the address. */
  List<String> lines();
}
