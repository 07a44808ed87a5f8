package org.sportel.web.handlers;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the program's own way of finding handlers in the place of the usual one. */
@Configuration(proxyBeanMethods = false)
class HandlersConfiguration {
  @Bean
  static WebMvcRegistrations shapedHandlers() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ShapedHandlers();
      }
    };
  }
}
