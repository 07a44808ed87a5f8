package org.sportel.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.sportel.network.Tenants;
import org.sportel.notify.Messages;
import org.sportel.platform.Transactions;
import org.sportel.platform.computing.ComputePool;
import org.sportel.platform.computing.DevicePlaces;
import org.sportel.platform.computing.RequestPlaces;
import org.sportel.platform.failures.LastBackup;
import org.sportel.platform.failures.WaitingJobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures only where {@code SPORTEL_METRICS_PORT} names a port, and only while serving. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("sportel.metrics-port")
class MetricsConfiguration {
  @Bean
  PrometheusMeterRegistry prometheus() {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }

  @Bean
  MetricsPort metricsPort(
      PrometheusMeterRegistry prometheus, @Value("${sportel.metrics-port}") int port) {
    return new MetricsPort(prometheus, port);
  }

  @Bean
  OperationsMeters.Questions operationsQuestions(
      FailuresOfTenant failures, Messages messages, WaitingJobs jobs, LastBackup backup) {
    return new OperationsMeters.Questions(failures, messages, jobs, backup);
  }

  @Bean
  OperationsMeters operationsMeters(
      Transactions transactions,
      ComputePool computing,
      RequestPlaces places,
      OperationsMeters.Questions questions,
      Tenants tenants,
      Clock clock) {
    return new OperationsMeters(transactions, computing, places, questions, tenants, clock);
  }

  /** How busy the places of paired devices are, beside those of strangers. */
  @Bean
  static MeterBinder devicePlacesMeters(DevicePlaces devices) {
    var places = devices.places();
    return registry -> {
      Gauge.builder("sportel.device.requests.running", () -> places.load().running())
          .register(registry);
      Gauge.builder("sportel.device.requests.waiting", () -> places.load().waiting())
          .register(registry);
      FunctionCounter.builder("sportel.device.requests.refused", places, p -> p.load().refused())
          .register(registry);
    };
  }
}
