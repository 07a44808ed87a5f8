package org.sportel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import org.sportel.platform.Acting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the parts of the frame in their order. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  /** After sign-in (-100) and after whatever binds the person to the request. */
  static final int AFTER_THE_PERSON = 100;

  private final ObjectProvider<AccessInterceptor> access;

  WebConfiguration(ObjectProvider<AccessInterceptor> access) {
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(access.getObject()).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Bean
  static Assets assets() {
    return Assets.built();
  }

  @Bean
  static FilterRegistrationBean<RequestTrace> requestTrace() {
    return everywhere(new RequestTrace(), Ordered.HIGHEST_PRECEDENCE);
  }

  @Bean
  static FilterRegistrationBean<HeadersFilter> headersFilter() {
    return everywhere(new HeadersFilter(), Ordered.HIGHEST_PRECEDENCE);
  }

  @Bean
  static FilterRegistrationBean<DoorFilter> doorFilter() {
    return everywhere(new DoorFilter(), Ordered.HIGHEST_PRECEDENCE + 1);
  }

  @Bean
  static FilterRegistrationBean<FrameFilter> frameFilter(
      Acting acting,
      ObjectProvider<Brand> brand,
      FrameParts outfits,
      @Value("${sportel.zone:}") String zone) {
    var set = Optional.of(zone).filter(text -> !text.isBlank()).map(ZoneId::of);
    return everywhere(new FrameFilter(acting, brand, outfits, set), AFTER_THE_PERSON);
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersValve(
      ObjectProvider<Templates> templates, Assets assets) {
    return server -> {
      server.addEngineValves(new HeadersValve());
      server.addContextCustomizers(
          context ->
              context
                  .getParent()
                  .getPipeline()
                  .addValve(new UnreachedValve(templates::getObject, assets)));
    };
  }

  private static <F extends Filter> FilterRegistrationBean<F> everywhere(F filter, int order) {
    var registration = new FilterRegistrationBean<F>(filter);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    registration.setOrder(order);
    return registration;
  }
}
