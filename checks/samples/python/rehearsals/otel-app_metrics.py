"""Counts with a bounded set of attribute values, under a name that translates well."""

from pathlib import Path
from types import ModuleType

from opentelemetry import metrics


def rehearse(sample: ModuleType, folder: Path) -> None:
    sample.main()
    [counter] = metrics.counters
    assert counter.meter == "shop.checkout", "the meter has a fixed name"
    assert not counter.name.endswith("_total"), "the name does not end in _total"
    methods = [attributes["payment.method"] for _, attributes in counter.added]
    assert methods == ["card", "wallet", "other"], f"unknown methods share one value, not {methods}"
