package org.sportel.identity.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the database, in tables that belong to no tenant, as lines of text. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

  /** What requests see of the stored sessions. */
  @Bean
  @Primary
  static RequestSessions<? extends Session> requestSessions(JdbcIndexedSessionRepository stored) {
    return around(stored);
  }

  private static <S extends Session> RequestSessions<S> around(SessionRepository<S> stored) {
    return new RequestSessions<>(stored);
  }

  @Bean
  static JdbcIndexedSessionRepository sessionRepository(DataSource dataSource) {
    var jdbc = new JdbcTemplate(dataSource);
    var sessions = new JdbcIndexedSessionRepository(jdbc, transactions(dataSource, jdbc));
    sessions.setTableName("identity.session");
    storeDigests(sessions);
    takeTurns(sessions);
    sessions.setDefaultMaxInactiveInterval(SignIns.IDLE);
    sessions.setConversionService(textOnly());
    return sessions;
  }

  @Bean
  static CookieSerializer sessionCookie() {
    return new SessionCookie();
  }

  @Bean
  static <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionRequests(
      SessionRepositoryFilter<S> filter) {
    return SecurityConfiguration.registered(filter, SessionRepositoryFilter.DEFAULT_ORDER);
  }

  /** Around everything that asks for the session. */
  @Bean
  static FilterRegistrationBean<Filter> sessionOfRequest(
      RequestSessions<? extends Session> sessions) {
    Filter once =
        (request, response, chain) -> {
          try {
            sessions.during(noted(request), () -> chain.doFilter(request, response));
          } catch (IOException | ServletException | RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new ServletException(e);
          }
        };
    return SecurityConfiguration.registered(once, SessionRepositoryFilter.DEFAULT_ORDER - 1);
  }

  /** Pages of a municipality for everybody say nothing of who is at work. */
  private static boolean noted(ServletRequest request) {
    return !(request instanceof HttpServletRequest http && http.getRequestURI().startsWith("/m/"));
  }

  /**
   * The table holds digests of the secrets that browsers hold, so that who reads it can sit in
   * nobody's session. A session that is found keeps the secret it was asked by.
   */
  private static void storeDigests(JdbcIndexedSessionRepository sessions) {
    sessions.setCreateSessionQuery(
        """
        insert into %TABLE_NAME% (primary_id, session_id, creation_time, last_access_time,
          max_inactive_interval, expiry_time, principal_name)
        values (?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?, ?, ?, ?)
        """);
    sessions.setGetSessionQuery(
        """
        with asked as (select ?::text as secret)
        select s.primary_id, asked.secret as session_id, s.creation_time, s.last_access_time,
          s.max_inactive_interval, a.attribute_name, a.attribute_bytes
        from asked
        join %TABLE_NAME% s on s.session_id = encode(sha256(convert_to(asked.secret, 'UTF8')), 'hex')
        left join %TABLE_NAME%_attributes a on a.session_primary_id = s.primary_id
        """);
    sessions.setUpdateSessionQuery(
        """
        update %TABLE_NAME% set session_id = encode(sha256(convert_to(?, 'UTF8')), 'hex'),
          last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
        where primary_id = ?
        """);
    sessions.setDeleteSessionQuery(
        """
        delete from %TABLE_NAME%
        where session_id = encode(sha256(convert_to(?, 'UTF8')), 'hex')
          and max_inactive_interval >= 0
        """);
  }

  /**
   * Two requests of one browser may write the same attribute, and one may end the session while
   * another writes: the later one wins, and neither fails.
   */
  private static void takeTurns(JdbcIndexedSessionRepository sessions) {
    sessions.setCreateSessionAttributeQuery(
        """
        insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
        select s.primary_id, asked.name, asked.bytes
        from (select ?::char(36) as id, ?::text as name, ?::bytea as bytes) asked
        join %TABLE_NAME% s on s.primary_id = asked.id
        on conflict (session_primary_id, attribute_name)
          do update set attribute_bytes = excluded.attribute_bytes
        """);
  }

  /**
   * Sessions are written outside the tenants' transactions. A crash of the database may lose the
   * last second of them, which costs a person one sign-in and saves a wait for the disk at every
   * click.
   */
  private static TransactionOperations transactions(DataSource dataSource, JdbcTemplate jdbc) {
    var template = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new TransactionOperations() {
      @Override
      public <T> T execute(TransactionCallback<T> work) {
        return template.execute(
            status -> {
              jdbc.execute("set local synchronous_commit = off");
              return work.doInTransaction(status);
            });
      }
    };
  }

  /** No object of the program is ever written to a session or read out of one. */
  private static GenericConversionService textOnly() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, SessionConfiguration::bytes);
    conversion.addConverter(
        byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    return conversion;
  }

  private static byte[] bytes(Object value) {
    if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    throw new IllegalArgumentException("Sessions hold text only, not " + value.getClass());
  }
}
