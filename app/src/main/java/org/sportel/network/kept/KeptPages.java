package org.sportel.network.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers strangers who ask for a page that may be {@linkplain Access#kept kept} with the one that
 * was made a moment ago, or tells their browser that it has it (304). A page of a municipality is
 * made anew as soon as this program has written anything of that municipality, and in any case
 * after a few seconds: what other programs on the same database change is seen then.
 *
 * <p>Who is signed in, sits at a client workplace or has a form open brings a cookie and is always
 * answered anew, as is a page that sets one.
 */
@Component
final class KeptPages extends OncePerRequestFilter implements Ordered {
  private static final long BYTES = 32L << 20;
  private static final int LONGEST_QUERY = 200;

  /** Cookies that change nothing of a kept page but its language, which is known by itself. */
  private static final Set<String> HARMLESS = Set.of("lang", "place");

  private final Transactions transactions;
  private final CurrentTenant current;
  private final Clock clock;
  private final Duration time;
  private final Cache<Asked, KeptPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .<Asked, KeptPage>weigher((asked, page) -> page.size())
          .build();

  KeptPages(
      Transactions transactions,
      CurrentTenant current,
      Clock clock,
      @Value("${sportel.pages.kept-seconds:5}") int seconds) {
    this.transactions = transactions;
    this.current = current;
    this.clock = clock;
    this.time = Duration.ofSeconds(seconds);
  }

  /** What decides what is on a page: which handler makes it, the language, the address. */
  private record Asked(Method handler, Lang lang, String path, String query, boolean secure) {}

  /** After the frame, which knows person, municipality and language. */
  @Override
  public int getOrder() {
    return Frame.KNOWN;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = asked(request);
    if (asked.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    long changes = changes();
    var now = clock.instant();
    var kept = pages.getIfPresent(asked.get());
    if (kept == null || !kept.stands(changes, now, time)) {
      var made = made(request, response, chain, changes, now);
      if (made.isEmpty()) {
        return;
      }
      kept = made.get();
      pages.put(asked.get(), kept);
    }
    kept.send(request, response);
  }

  /** The page as its handler makes it; empty where it is sent already, because it is not kept. */
  private static Optional<KeptPage> made(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      long changes,
      Instant now)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() != HttpServletResponse.SC_OK
        || request.isAsyncStarted()
        || response.getHeader(HttpHeaders.SET_COOKIE) != null) {
      answer.copyBodyToResponse();
      return Optional.empty();
    }
    return Optional.of(KeptPage.of(answer, changes, now));
  }

  private Optional<Asked> asked(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    if (time.isZero()
        || !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method)
        || !kept(method)
        || !request.getMethod().equals("GET")
        || query.length() > LONGEST_QUERY
        || Frame.current().actor().kind() != Actor.Kind.ANONYMOUS
        || !harmless(request)) {
      return Optional.empty();
    }
    return Optional.of(
        new Asked(
            method.getMethod(),
            Frame.current().lang(),
            request.getRequestURI(),
            query,
            request.isSecure()));
  }

  private static boolean kept(HandlerMethod method) {
    var access = method.getMethodAnnotation(Access.class);
    return access != null && access.open() && access.kept();
  }

  private static boolean harmless(HttpServletRequest request) {
    var cookies = request.getCookies();
    return request.getHeader("HX-Request") == null
        && (cookies == null
            || Arrays.stream(cookies).map(Cookie::getName).allMatch(HARMLESS::contains));
  }

  private long changes() {
    return current.find().map(Tenant::id).map(transactions::changes).orElse(0L);
  }
}
