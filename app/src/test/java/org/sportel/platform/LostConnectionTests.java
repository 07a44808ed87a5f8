package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.EOFException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.database.Outage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.DisconnectedClientHelper;

/** A database that is lost in the middle of a page is never taken for a browser that went away. */
@SportelTest
class LostConnectionTests {
  @Autowired Transactions transactions;

  @Test
  void tellsALostDatabaseFromABrowserThatWentAway() {
    var failure = new DataAccessException("insert", lost("08006"));
    assertThat(DisconnectedClientHelper.isClientDisconnectedException(failure)).isTrue();
    var thrown = thrownBy(failure);
    assertThat(Outage.caused(thrown)).isTrue();
    assertThat(DisconnectedClientHelper.isClientDisconnectedException(thrown)).isFalse();
  }

  @Test
  void leavesOtherFailuresOfAStatementAsTheyAre() {
    var failure = new DataAccessException("insert", new SQLException("twice", "23505"));
    assertThat(thrownBy(failure)).isSameAs(failure);
  }

  private Throwable thrownBy(RuntimeException failure) {
    return catchThrowable(
        () ->
            transactions.run(
                Scope.network(),
                () -> {
                  throw failure;
                }));
  }

  private static SQLException lost(String state) {
    return new SQLException("An I/O error occurred", state, new EOFException());
  }
}
