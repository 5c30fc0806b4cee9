"""Twelve events go out in two calls; what EventBridge refuses comes back."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3


def rehearse(sample: ModuleType, folder: Path) -> None:
    event = json.loads(Path("examples/eventbridge/k8s-event-rule.match.json").read_text())["detail"]
    details = [{**event, "count": number} for number in range(12)]

    class Events(boto3.Client):
        def put_events(self, **arguments: Any) -> dict[str, Any]:
            boto3.Client("events").__getattr__("put_events")(**arguments)
            entries = [{"EventId": "1"} for _ in arguments["Entries"]]
            if len(entries) == 2:
                entries[1] = {"ErrorCode": "ThrottlingException", "ErrorMessage": "slow down"}
            return {"FailedEntryCount": sum("ErrorCode" in entry for entry in entries), "Entries": entries}

    refused = sample.send(Events("events"), "kubernetes-events", details)
    sizes = [len(call["arguments"]["Entries"]) for call in boto3.calls]
    assert sizes == [10, 2], f"batches of at most ten, not {sizes}"
    assert refused == [details[11]], "the refused event comes back"
