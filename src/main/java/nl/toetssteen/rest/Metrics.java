package nl.toetssteen.rest;

import io.javalin.config.JavalinConfig;
import io.javalin.micrometer.MicrometerPlugin;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** Counts requests and answers; of a case it knows the decision and the status of its answer. */
final class Metrics {

  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  void install(JavalinConfig config) {
    config.registerPlugin(new MicrometerPlugin(settings -> settings.registry = registry));
  }

  void answered(String decision, String status) {
    registry.counter("toetsingen", "beslissing", decision, "status", status).increment();
  }

  String text() {
    return registry.scrape();
  }
}
