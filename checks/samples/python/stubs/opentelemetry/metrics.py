"""Stands in for opentelemetry.metrics: counters that keep what was added."""

from typing import Any

counters: list["Counter"] = []


class Counter:
    def __init__(self, meter: str, name: str, unit: str, description: str) -> None:
        self.meter, self.name, self.unit, self.description = meter, name, unit, description
        self.added: list[tuple[float, dict[str, Any]]] = []
        counters.append(self)

    def add(self, amount: float, attributes: dict[str, Any] | None = None, context: Any = None) -> None:
        assert amount >= 0, "a counter only goes up"
        self.added.append((amount, dict(attributes or {})))


class Meter:
    def __init__(self, name: str) -> None:
        self._name = name

    def create_counter(self, name: str, unit: str = "", description: str = "") -> Counter:
        return Counter(self._name, name, unit, description)


def get_meter(
    name: str,
    version: str = "",
    meter_provider: Any = None,
    schema_url: str | None = None,
    attributes: dict[str, Any] | None = None,
) -> Meter:
    return Meter(name)
