package org.sportel;

/** The part of {@code sportel help} that is not a command bean. */
final class Help {
  static final String HEAD =
      """
      sportel COMMAND [options]     every command: --data DIR, else SPORTEL_DATA, else ./data
      exit 0 done, 1 input refused, 2 wrong call; with --json one JSON value on standard output

        sportel demo [--port N]
            Starts the program with the demo network; mail stays inside.
        sportel run [--port N]
            Starts the program for real use; settings from the environment, see docs/guides.
        sportel backup [verify] [DIR]
            Backs up the embedded database and the files, also while the program runs, into DIR, else
            SPORTEL_BACKUP; verify reads the whole backup again.
        sportel restore DIR [--until TIME]
            Puts a backup back into an empty data folder: to its end, or to a second such as 2026-11-28T09:30:00+01:00.
        sportel check [--full]
            Runs every test; --full adds mutation, long generated runs and fuzzing.
        sportel bench NAME
            Runs one benchmark and ends with its result line; see docs/benchmarks.md.
        sportel start-cache
            Keeps what Java reads and links when the program starts, so that later starts are quicker.
        sportel procedure check FILE… [--process ID] [--json] [--activities TABLE]
            Says whether BPMN models and DMN decisions run here together, and what is wrong with them.
        sportel procedure decide FILE.dmn --decision ID|NAME --input FILE.json [--json]
            Says what a DMN decision answers on some data.
        sportel queue replay FILE.csv[.gz] [--json]
            Tries the estimate of waiting on recorded days of other halls and says how often the range held.
        sportel form check FILE…
            Says whether form-js schemas can be asked here, and what is wrong with them.
        sportel procedure simulate FILE [--process ID] [--runs N] [--seed S] [--json] [--activities TABLE]
            Walks a model at random and says what is reached, what ends and what gets stuck.
      """;

  private Help() {}

  /** A command's paragraph. */
  static String of(String usage, String summary) {
    return "  sportel " + usage + "\n      " + summary + "\n";
  }
}
