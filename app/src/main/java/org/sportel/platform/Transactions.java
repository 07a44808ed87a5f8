package org.sportel.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.platform.Permits.Permit;
import org.sportel.platform.database.Outage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * The only way to the database: work runs in a scope and is committed or undone as a whole. A
 * nested call in the same scope joins; in another scope it is a programming error.
 */
public final class Transactions {
  private static final Logger log = LoggerFactory.getLogger(Transactions.class);

  private record Running(
      Scope scope,
      ScopePrefix entrance,
      boolean writing,
      List<Runnable> effects,
      Pending pending,
      Map<Object, Object> kept) {
    void send() {
      if (!pending.isEmpty()) {
        pending.send(entrance.connection());
      }
    }

    /** Where something waits, the commit travels with it; committing again does nothing. */
    void commit() {
      if (!pending.isEmpty()) {
        pending.commit(entrance.connection());
      }
    }
  }

  private final ScopedValue<Running> running = ScopedValue.newInstance();
  private final DataSource pool;
  private final Permits permits;
  private final Map<TenantId, LongAdder> changes = new ConcurrentHashMap<>();

  Transactions(DataSource pool, Permits permits) {
    this.pool = pool;
    this.permits = permits;
  }

  /**
   * Runs work that changes rows and commits it, or undoes all of it when it throws.
   *
   * @throws Busy when no permit is free within a short wait
   */
  public <T> T write(Scope scope, Supplier<T> work) {
    return within(scope, true, work);
  }

  /** As {@link #write}, for work without an answer. */
  public void run(Scope scope, Runnable work) {
    within(
        scope,
        true,
        () -> {
          work.run();
          return scope;
        });
  }

  /** Runs work that only reads; the database refuses a change. */
  public <T> T read(Scope scope, Supplier<T> work) {
    return within(scope, false, work);
  }

  /**
   * How busy the database is.
   *
   * @param running transactions that hold a permit
   * @param most how many may
   * @param waiting who waits for a permit
   * @param refused who waited in vain since the program started
   */
  public record Load(int running, int most, int waiting, long refused) {}

  /** How busy the database is now. */
  public Load load() {
    return permits.load();
  }

  /**
   * How many transactions of this program have written in a tenant's scope since it started: the
   * same number twice means that nothing changed here in between. Of others, which share the
   * database, it knows nothing.
   */
  public long changes(TenantId tenant) {
    var counted = changes.get(tenant);
    return counted == null ? 0 : counted.sum();
  }

  /** Keeps an effect until the running transaction has committed; it is dropped when undone. */
  public void afterCommit(Runnable effect) {
    current().effects().add(effect);
  }

  /**
   * Changes one row with the next statement that needs an answer, or before the commit: the changes
   * in between travel together. Whoever reads afterwards sees the change.
   *
   * @throws IllegalStateException in a transaction that only reads
   * @throws org.jooq.exception.DataAccessException when it is sent, if it does not change one row
   */
  public void later(Change change, Record row) {
    if (!current().writing()) {
      throw new IllegalStateException("A reading transaction cannot write");
    }
    current().pending().add(change, row);
  }

  /**
   * What was read first in the running transaction, so that a page asks once for what each of its
   * parts needs. Its only writer {@linkplain #forget forgets} it with every change.
   *
   * @param owner names it within the program
   */
  @SuppressWarnings("unchecked") // an owner keeps one kind of thing
  public <T> T once(Class<?> owner, Supplier<T> read) {
    var kept = current().kept();
    var known = kept.get(owner);
    if (known == null) {
      known = read.get();
      kept.put(owner, known);
    }
    return (T) known;
  }

  /** Reads anew at the next {@link #once}. */
  public void forget(Class<?> owner) {
    current().kept().remove(owner);
  }

  /**
   * The tenant of the running transaction.
   *
   * @throws IllegalStateException outside a transaction in a tenant's scope
   */
  public TenantId tenant() {
    if (current().scope() instanceof Scope.Tenant(var id)) {
      return id;
    }
    throw new IllegalStateException("This transaction has no tenant");
  }

  /** The scope of the running transaction, empty outside one. */
  public Optional<Scope> scope() {
    return running.isBound() ? Optional.of(running.get().scope()) : Optional.empty();
  }

  /** Whether a transaction that may write is running here. */
  boolean writing() {
    return running.isBound() && running.get().writing();
  }

  /** The connection of the running transaction, for one statement that is to be sent now. */
  Connection connection() {
    current().send();
    return current().entrance().connection();
  }

  /** As {@link #connection}, for statements of any kind and number. */
  Connection wholeConnection() throws SQLException {
    current().send();
    return current().entrance().entered();
  }

  private Running current() {
    if (!running.isBound()) {
      throw new IllegalStateException(
          "A statement needs a transaction: Transactions.write or read");
    }
    return running.get();
  }

  private <T> T within(Scope scope, boolean writing, Supplier<T> work) {
    if (!running.isBound()) {
      return begin(scope, writing, work);
    }
    var outer = running.get();
    if (!outer.scope().equals(scope)) {
      throw new IllegalStateException("In " + outer.scope() + ", not in " + scope);
    }
    if (writing && !outer.writing()) {
      throw new IllegalStateException("A reading transaction cannot write");
    }
    return work.get();
  }

  private <T> T begin(Scope scope, boolean writing, Supplier<T> work) {
    var effects = new ArrayList<Runnable>();
    T answer;
    if (writing && scope instanceof Scope.Guest) {
      throw new IllegalStateException("A guest only reads");
    }
    try (Permit permit = permits.take(scope);
        var connection = pool.getConnection()) {
      connection.setReadOnly(!writing);
      var entrance = new ScopePrefix(connection, settings(scope));
      var begun = new Running(scope, entrance, writing, effects, new Pending(), new HashMap<>());
      answer = commit(connection, begun, work);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("transaction", null, e);
    } catch (DataAccessException e) {
      throw lost(e);
    }
    if (writing && scope instanceof Scope.Tenant(var tenant)) {
      changes.computeIfAbsent(tenant, first -> new LongAdder()).increment();
    }
    effects.forEach(this::afterwards);
    return answer;
  }

  /**
   * A connection that was lost in the middle, in words of its own: the end of its stream would
   * otherwise be taken for a browser that went away, and answered with an empty page.
   */
  private static RuntimeException lost(DataAccessException failure) {
    return Outage.caused(failure)
        ? new DataAccessResourceFailureException("The database was lost", failure)
        : failure;
  }

  private static List<ScopePrefix.Setting> settings(Scope scope) {
    return switch (scope) {
      case Scope.Tenant(var id) -> List.of(tenant(id));
      case Scope.Network() -> List.of();
      case Scope.Open() -> List.of(new ScopePrefix.Setting("role", "sportel_public"));
      case Scope.Guest(var owner, var file, var host) ->
          List.of(
              new ScopePrefix.Setting("role", "sportel_guest"),
              tenant(owner),
              new ScopePrefix.Setting("sportel.file", file.toString()),
              new ScopePrefix.Setting("sportel.guest", String.valueOf(host.value())));
    };
  }

  private static ScopePrefix.Setting tenant(TenantId id) {
    return new ScopePrefix.Setting("sportel.tenant", String.valueOf(id.value()));
  }

  private <T> T commit(Connection connection, Running begun, Supplier<T> work) throws SQLException {
    try {
      T answer = ScopedValue.where(running, begun).call(() -> finished(begun, work));
      connection.commit();
      return answer;
    } catch (Throwable e) {
      rollback(connection, e);
      throw e;
    }
  }

  private static <T> T finished(Running begun, Supplier<T> work) {
    T answer = work.get();
    begun.commit();
    return answer;
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void afterwards(Runnable effect) {
    try {
      effect.run();
    } catch (RuntimeException e) {
      log.warn("An effect after the commit failed", e);
    }
  }
}
