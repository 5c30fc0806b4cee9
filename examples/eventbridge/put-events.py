"""Send Kubernetes events to an EventBridge bus.

Needs: Python 3.10+, boto3, and a role that may call events:PutEvents on the bus.
Reads one JSON object per line from standard input, in the shape that k8s-event-rule.json matches:
    python put-events.py --bus kubernetes-events < events.jsonl
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import boto3

BATCH = 10  # PutEvents takes at most 10 entries in one call.


def batches(items: Iterable[dict[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def send(client: Any, bus: str, details: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Send all details and return those that EventBridge did not take."""
    refused: list[dict[str, Any]] = []
    for batch in batches(details, BATCH):
        response = client.put_events(
            Entries=[
                {
                    "EventBusName": bus,
                    "Source": "custom.kubernetes",
                    "DetailType": "Kubernetes Event",
                    "Detail": json.dumps(detail),
                }
                for detail in batch
            ]
        )
        # The call succeeds even when single entries fail; results keep the order of the entries.
        if response["FailedEntryCount"] > 0:
            refused += [
                detail
                for detail, result in zip(batch, response["Entries"], strict=True)
                if "ErrorCode" in result
            ]
    return refused


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bus", required=True, help="name or ARN of the event bus")
    arguments = parser.parse_args()

    details = (json.loads(line) for line in sys.stdin if line.strip())
    refused = send(boto3.client("events"), arguments.bus, details)
    for detail in refused:
        print(json.dumps(detail))
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
