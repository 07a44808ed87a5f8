package org.sportel.platform;

import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.jdbc.UncategorizedSQLException;

/** A batch cannot travel with another statement: its transaction enters the scope before. */
final class BatchScopePrefix implements ExecuteListener {
  private static final long serialVersionUID = 1;

  private final transient Transactions transactions;

  BatchScopePrefix(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void start(ExecuteContext context) {
    if (context.batchMode() != ExecuteContext.BatchMode.NONE) {
      try {
        transactions.wholeConnection();
      } catch (SQLException e) {
        throw new UncategorizedSQLException("batch", null, e);
      }
    }
  }
}
