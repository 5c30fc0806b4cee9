"""Counts orders with the OpenTelemetry API; where the counts go is the collector's business, not this file's.

Needs: Python 3.10 or newer; opentelemetry-api 1.45.x.
The API alone exports nothing: without an SDK every instrument is a no-op. Run it under auto-instrumentation:

    pip install opentelemetry-distro opentelemetry-exporter-otlp
    OTEL_SERVICE_NAME=checkout \
    OTEL_EXPORTER_OTLP_ENDPOINT=http://otel-collector.observability.svc:4317 \
    OTEL_METRICS_EXPORTER=otlp \
    opentelemetry-instrument python app_metrics.py
"""

from opentelemetry import metrics

PAYMENT_METHODS = frozenset({"card", "transfer", "wallet"})

# A fixed name: __name__ would change with the module's place and be "__main__" here.
meter = metrics.get_meter("shop.checkout", "1.0.0")

# No "_total" at the end: the translation to Prometheus adds it (shop_orders_processed_total).
orders_processed = meter.create_counter(
    "shop.orders.processed",
    unit="{order}",
    description="Orders that checkout has processed",
)


def handle_order(payment_method: str) -> None:
    """Counts one order; unknown methods share one value, so that the number of series stays bounded."""
    method = payment_method if payment_method in PAYMENT_METHODS else "other"
    orders_processed.add(1, {"payment.method": method})


def main() -> None:
    for method in ("card", "wallet", "voucher"):
        handle_order(method)
    print("3 orders counted; they are exported only when an SDK is configured (see the head of this file)")


if __name__ == "__main__":
    main()
