package org.sportel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that a piece of work sends on its own thread; listens all the time. */
public final class Statements implements ExecuteListener, BeanPostProcessor {
  private static final long serialVersionUID = 1;
  private static final ScopedValue<AtomicInteger> COUNTED = ScopedValue.newInstance();

  /** How many statements the work sends. */
  public static int of(Runnable work) {
    var counted = new AtomicInteger();
    ScopedValue.where(COUNTED, counted).run(work);
    return counted.get();
  }

  @Override
  public void executeStart(ExecuteContext statement) {
    if (COUNTED.isBound()) {
      COUNTED.get().incrementAndGet();
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DSLContext db) {
      listenTo(db.configuration());
    }
    return bean;
  }

  private void listenTo(Configuration configuration) {
    var all = new ArrayList<>(List.of(configuration.executeListenerProviders()));
    all.add(new DefaultExecuteListenerProvider(this));
    configuration.set(all.toArray(ExecuteListenerProvider[]::new));
  }
}
