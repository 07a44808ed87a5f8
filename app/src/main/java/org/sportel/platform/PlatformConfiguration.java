package org.sportel.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.sportel.platform.database.DatabaseAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the platform together. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
  private static final int SPARE_CONNECTIONS = 5;

  @Bean
  SettableClock clock() {
    return new SettableClock(Clock.systemUTC());
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      DatabaseAddress address, @Value("${sportel.connections:16}") int connections) {
    var config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername("sportel_app");
    config.setPassword(address.appPassword());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(connections + SPARE_CONNECTIONS);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(5_000);
    config.setPoolName("database");
    // a server that neither answers nor refuses is given up; longer than any statement may take
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("loginTimeout", "5");
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // what a constraint refused may be somebody's data, and the log keeps none
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }

  @Bean
  Transactions transactions(
      DataSource dataSource, Acting acting, @Value("${sportel.connections:16}") int connections) {
    var permits = new Permits(connections, Math.max(2, connections * 3 / 4), acting::isForStaff);
    return new Transactions(dataSource, permits);
  }

  @Bean
  DSLContext db(Transactions transactions) {
    var settings = new Settings().withRenderSchema(true).withExecuteLogging(false);
    ConnectionProvider connections = new BoundConnections(transactions);
    return DSL.using(
        new DefaultConfiguration()
            .set(connections)
            .set(SQLDialect.POSTGRES)
            .set(settings)
            .set(new BatchScopePrefix(transactions)));
  }

  @Bean
  Ids ids(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }

  @Bean
  Acting acting() {
    return new Acting();
  }

  @Bean
  Json json() {
    return new Json();
  }

  @Bean
  PlatformParts ground(Transactions transactions, Acting acting, Clock clock, Ids ids, Json json) {
    return new PlatformParts(transactions, acting, clock, ids, json);
  }

  @Bean
  Following following(DSLContext db, PlatformParts ground, ObjectProvider<Follower> followers) {
    return new Following(db, ground, () -> followers.orderedStream().toList());
  }

  @Bean
  Journal journal(DSLContext db, PlatformParts ground, Following following) {
    return new Journal(db, ground, following);
  }

  @Bean
  Idempotency idempotency(DSLContext db, PlatformParts ground) {
    return new Idempotency(db, ground);
  }

  @Bean
  Jobs jobs(DSLContext db, PlatformParts ground, ObjectProvider<JobHandler<?>> handlers) {
    var connections = new BoundConnections(ground.transactions());
    return new Jobs(db, ground, connections, () -> List.copyOf(handlers.stream().toList()));
  }

  @Bean
  JobRunner jobRunner(
      DataSource dataSource,
      Jobs jobs,
      ObjectProvider<DailyWork> works,
      PlatformParts ground,
      @Value("${sportel.background:true}") boolean background) {
    var daily = new Daily(ground.acting(), () -> works.orderedStream().toList());
    return new JobRunner(dataSource, jobs, daily, ground, background);
  }

  @Bean
  Sealer sealer(Transactions transactions, DSLContext db, Clock clock) {
    return new Sealer(transactions, db, clock);
  }

  @Bean
  @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(
      name = "sportel.background",
      matchIfMissing = true)
  FollowingLoop followingLoop(Following following) {
    return new FollowingLoop(following);
  }
}
