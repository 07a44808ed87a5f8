package org.sportel.identity.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The chain every request passes: who is it, is the form ours, may anybody call this handler at
 * all. Which powers a handler needs is decided next to it, see {@code org.sportel.web.Access}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  /** After the security chain (-100) and before the page's frame (100). */
  private static final int PERSON = 0;

  /** After the headers and the door, before the session is looked up. */
  private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 2;

  @Bean
  static SecurityFilterChain chain(
      HttpSecurity http,
      SessionContexts seats,
      HandlerAccess access,
      FormTokens tokens,
      Strangers strangers) {
    return http.addFilterBefore(strangers.files(), CsrfFilter.class)
        .securityContext(context -> context.securityContextRepository(seats))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(
            csrf ->
                csrf.ignoringRequestMatchers(access::isForPrograms)
                    .csrfTokenRepository(tokens)
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
        .exceptionHandling(handling -> strangers.meet(handling))
        .build();
  }

  /** A hash costs a processor for tens of milliseconds on purpose; its kind stands before it. */
  @Bean
  static PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** Signing in happens on our own page alone; no part of the framework may try by itself. */
  @Bean
  static AuthenticationManager nobodySignsInElsewhere() {
    return authentication -> {
      throw new AuthenticationServiceException("Sign in at /sign-in");
    };
  }

  /** What a command refuses for want of a right is noted like a page that is shut. */
  @Bean
  static WebMvcConfigurer notedDenials(Denials denials) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(denials).addPathPatterns("/desk/**");
      }
    };
  }

  @Bean
  static FilterRegistrationBean<PersonFilter> seatedRequests(PersonFilter filter) {
    return registered(filter, PERSON);
  }

  @Bean
  static FilterRegistrationBean<PlacesFilter> placedRequests(PlacesFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(PLACE);
    return registration;
  }

  /** A refused form of somebody whose sign-in lapsed is answered with the page to sign in. */
  @Bean
  static ErrorPageRegistrar lapsed() {
    return registry ->
        registry.addErrorPages(new ErrorPage(HttpStatus.UNAUTHORIZED, "/sign-in/lapsed"));
  }

  static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int order) {
    var registration = new FilterRegistrationBean<F>(filter);
    registration.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
    registration.setOrder(order);
    return registration;
  }
}
