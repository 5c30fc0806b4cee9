"""Lambda behind an action group of Amazon Bedrock Agents Classic (existing customers only).

Needs: Python 3.12; nothing to install. The two data functions are where your own cluster access goes, for example the
calls of gateway_eks_tools.py.
Agents Classic sends `parameters` as a list of {name, type, value} with string values, and wants its own envelope back.
"""

import json
import logging
from collections.abc import Callable
from typing import Any

logger = logging.getLogger()
logger.setLevel(logging.INFO)

MAX_TAIL_LINES = 500


class BadRequest(Exception):
    """A parameter is missing or has a value that is not allowed."""


def get_pod_logs(parameters: dict[str, str]) -> dict[str, Any]:
    cluster, namespace, pod = required(parameters, "cluster_name", "namespace", "pod_name")
    tail_lines = parameters.get("tail_lines", "100")
    if not tail_lines.isdigit() or not 1 <= int(tail_lines) <= MAX_TAIL_LINES:
        raise BadRequest(f"tail_lines must be 1 to {MAX_TAIL_LINES}")
    return {"cluster": cluster, "namespace": namespace, "pod": pod, "tail_lines": int(tail_lines), "lines": []}


def get_k8s_events(parameters: dict[str, str]) -> dict[str, Any]:
    cluster, kind, name = required(parameters, "cluster_name", "kind", "name")
    return {"cluster": cluster, "kind": kind, "name": name, "events": []}


# Every path of the OpenAPI schema has its function here, and nothing else can be called.
ROUTES: dict[tuple[str, str], Callable[[dict[str, str]], dict[str, Any]]] = {
    ("GET", "/pods/logs"): get_pod_logs,
    ("GET", "/events"): get_k8s_events,
}


def required(parameters: dict[str, str], *names: str) -> list[str]:
    missing = [name for name in names if not parameters.get(name)]
    if missing:
        raise BadRequest(f"missing parameter: {', '.join(missing)}")
    return [parameters[name] for name in names]


def parameters_of(event: dict[str, Any]) -> dict[str, str]:
    """Joins query parameters and the fields of a JSON body; both come as lists of name, type and value."""
    body = event.get("requestBody", {}).get("content", {}).get("application/json", {}).get("properties", [])
    return {item["name"]: item["value"] for item in [*event.get("parameters", []), *body]}


def answer(event: dict[str, Any], status: int, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "messageVersion": "1.0",
        "response": {
            "actionGroup": event["actionGroup"],
            "apiPath": event["apiPath"],
            "httpMethod": event["httpMethod"],
            "httpStatusCode": status,
            # The body is a string that holds JSON, not an object.
            "responseBody": {"application/json": {"body": json.dumps(body)}},
        },
    }


def lambda_handler(event: dict[str, Any], _context: Any) -> dict[str, Any]:
    route = ROUTES.get((event["httpMethod"], event["apiPath"]))
    if route is None:
        return answer(event, 404, {"error": f"no such operation: {event['httpMethod']} {event['apiPath']}"})
    try:
        return answer(event, 200, route(parameters_of(event)))
    except BadRequest as fault:
        return answer(event, 400, {"error": str(fault)})
    except Exception:
        logger.exception("operation %s failed", event["apiPath"])
        return answer(event, 500, {"error": "internal error"})
