package org.sportel.platform.limits;

import java.time.Clock;
import org.jooq.DSLContext;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Sealer;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.DatabaseAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits together. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {
  private static final int WORK_BITS = 20;

  @Bean
  KeyedDigest keyedDigest(DatabaseAddress address) {
    return KeyedDigest.by(address.appPassword());
  }

  @Bean
  Tries tries(DSLContext db, Transactions transactions, Clock clock, KeyedDigest digest) {
    return new Tries(db, transactions, clock, digest);
  }

  @Bean
  ProofOfWork proofOfWork(Sealer sealer, Tries tries, Clock clock) {
    return new ProofOfWork(sealer, tries, clock, WORK_BITS);
  }

  @Bean
  static DailyWork forgetTries(ObjectProvider<Tries> tries) {
    return new DailyWork() {
      @Override
      public String name() {
        return "platform.forget-tries";
      }

      @Override
      public void run() {
        tries.getObject().forgetLapsed();
      }
    };
  }
}
