package org.sportel.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * The statements of one transaction that changed one row each and whose answer nobody waits for;
 * they travel in one message, in their order.
 */
final class Pending {
  private final List<Query> waiting = new ArrayList<>();

  void add(Query change) {
    waiting.add(change);
  }

  /** Sends what waits. */
  void send() {
    if (waiting.isEmpty()) {
      return;
    }
    var queries = List.copyOf(waiting);
    waiting.clear();
    if (queries.size() == 1) {
      one(queries.getFirst(), queries.getFirst().execute());
    } else {
      together(queries);
    }
  }

  private static void together(List<Query> queries) {
    var places =
        IntStream.range(0, queries.size())
            .mapToObj(i -> "{" + i + "}")
            .collect(Collectors.joining(";\n"));
    var answers =
        DSL.using(queries.getFirst().configuration())
            .fetchMany(places, queries.toArray(QueryPart[]::new))
            .resultsOrRows();
    for (int i = 0; i < queries.size(); i++) {
      one(queries.get(i), answers.get(i).rows());
    }
  }

  private static void one(Query change, int rows) {
    if (rows != 1) {
      throw new IllegalStateException("Expected one row, not " + rows + ": " + change.getSQL());
    }
  }
}
