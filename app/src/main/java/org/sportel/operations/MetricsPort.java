package org.sportel.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.context.SmartLifecycle;

/** Answers Prometheus on a port of its own, to callers on this machine alone. */
final class MetricsPort implements SmartLifecycle {
  private final PrometheusMeterRegistry registry;
  private final int wanted;
  private Optional<HttpServer> server = Optional.empty();

  MetricsPort(PrometheusMeterRegistry registry, int wanted) {
    this.registry = registry;
    this.wanted = wanted;
  }

  /** Where it answers, once it is started. */
  int port() {
    return server.orElseThrow().getAddress().getPort();
  }

  @Override
  public void start() {
    try {
      var opened =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 16);
      opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      opened.createContext("/metrics", this::answer);
      opened.start();
      server = Optional.of(opened);
    } catch (IOException e) {
      throw new UncheckedIOException("SPORTEL_METRICS_PORT " + wanted + " cannot be opened", e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var text = registry.scrape().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      exchange.sendResponseHeaders(200, text.length);
      exchange.getResponseBody().write(text);
    }
  }

  @Override
  public void stop() {
    server.ifPresent(open -> open.stop(0));
    server = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return server.isPresent();
  }
}
