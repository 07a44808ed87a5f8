package org.sportel.platform.terminal;

import java.util.List;

/** A command of the launcher: {@code ./sportel NAME …}. */
public interface Command {
  /** The word on the command line. */
  String name();

  /** One line for {@code ./sportel help}. */
  String summary();

  /** How it is called, for help and for wrong calls. */
  String usage();

  /**
   * Does it.
   *
   * @return 0 done, 1 input refused
   * @throws WrongCall when the arguments are not understood (exit 2)
   * @throws Refused when a rule refuses (exit 1)
   */
  int run(List<String> args, CommandOutput out);
}
