package org.sportel.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** An engine that runs procedures and keeps every step in the database before it answers. */
interface Engine extends AutoCloseable {
  /** Begins a case of a model; its id. */
  String start(ProcedureModel model);

  /** The open tasks of cases, asked once for all of them, as a worklist does. */
  List<String> open(List<String> cases);

  /** Completes a task and moves the case on, in one transaction. */
  void complete(String task);

  /**
   * Looks into the database: this many cases, all at their end and nothing left open.
   *
   * @throws IllegalStateException when it is not so
   */
  void verify(long cases) throws SQLException;

  @Override
  void close();

  /** Works cases of a model off from their start to their end; answers how many there were. */
  default int drive(ProcedureModel model, int cases) {
    var ids = IntStream.range(0, cases).mapToObj(_ -> start(model)).toList();
    var work = open(ids);
    while (!work.isEmpty()) {
      work.forEach(this::complete);
      work = open(ids);
    }
    return cases;
  }

  /** Refuses what is not as expected. */
  static void same(String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(what + ": " + found + ", not " + expected);
    }
  }
}
