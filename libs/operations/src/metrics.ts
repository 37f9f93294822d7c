import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Vital } from '#usecases';

const PREFIX = 'wordkept_';
/** From what an index answers to what a long document takes. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What one process tells of itself and the house, in the words of Prometheus. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly gauges = new Map<string, Gauge>();
  private readonly requests = this.histogram('http_request_seconds', 'Requests by route.', [
    'method',
    'route',
    'status',
  ]);
  private readonly jobs = this.histogram('job_seconds', 'Tries of jobs by result.', ['job', 'result']);

  /** `vitals` is asked at every scrape, and keeps its answers as long as it sees fit. */
  constructor(
    process: 'api' | 'worker',
    private readonly vitals: () => Promise<readonly Vital[]>,
  ) {
    this.registry.setDefaultLabels({ process });
    collectDefaultMetrics({ register: this.registry, prefix: PREFIX });
  }

  /** `route` is the template and not the address: there are few of them, and they name nobody. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  job(job: string, result: string, seconds: number): void {
    this.jobs.observe({ job, result }, seconds);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  async text(): Promise<string> {
    for (const vital of await this.vitals()) this.show(vital);
    return this.registry.metrics();
  }

  private show({ name, help, values }: Vital): void {
    const gauge = this.gauges.get(name) ?? this.gauge(name, help, values);
    gauge.reset();
    values.forEach(({ labels, value }) => gauge.set(labels, value));
  }

  private gauge(name: string, help: string, values: Vital['values']): Gauge {
    if (values.length === 0) return new Gauge({ name: PREFIX + name, help, registers: [] });
    const labelNames = Object.keys(values[0]?.labels ?? {});
    const gauge = new Gauge({ name: PREFIX + name, help, labelNames, registers: [this.registry] });
    this.gauges.set(name, gauge);
    return gauge;
  }

  private histogram(name: string, help: string, labelNames: string[]): Histogram {
    return new Histogram({ name: PREFIX + name, help, labelNames, buckets: SECONDS, registers: [this.registry] });
  }
}
