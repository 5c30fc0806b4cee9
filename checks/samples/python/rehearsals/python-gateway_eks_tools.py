"""Only the two tools pass, with valid arguments, and only when the server offers them."""

import json
import os
from pathlib import Path
from types import ModuleType, SimpleNamespace

import mcp
import mcp_proxy_for_aws.client as proxy


def context(tool: str) -> SimpleNamespace:
    return SimpleNamespace(client_context=SimpleNamespace(custom={"bedrockAgentCoreToolName": f"eks___{tool}"}))


def rehearse(sample: ModuleType, folder: Path) -> None:
    os.environ["AWS_REGION"] = "ap-northeast-2"
    event = json.loads(Path("examples/python/gateway_eks_tools.event.json").read_text())
    mcp.offered = ["get_pod_logs", "list_k8s_resources"]
    mcp.results["get_pod_logs"] = mcp.text_result("panic: out of memory")
    answer = sample.lambda_handler(event, context("get_pod_logs"))
    assert answer == {"text": "panic: out of memory", "is_error": False}, f"the answer is {answer}"
    assert mcp.calls == [("get_pod_logs", event)], "the arguments arrive as they are"
    assert proxy.opened[0]["endpoint"] == "https://eks-mcp.ap-northeast-2.api.aws/mcp", "the endpoint of the Region"
    assert proxy.opened[0]["aws_service"] == "eks-mcp", "requests are signed for eks-mcp"

    refused = [
        ("delete_pod", event),
        ("get_pod_logs", {**event, "tail_lines": 501}),
        ("get_pod_logs", {**event, "tail_lines": True}),
        ("get_pod_logs", {**event, "previous": "yes"}),
        ("get_pod_logs", {**event, "pod_name": "a; rm -rf /"}),
        ("get_pod_logs", {**event, "pod_name": "checkout-1\n"}),
        ("get_pod_logs", {**event, "manifest": "kind: Pod"}),
        ("get_k8s_events", {"cluster_name": "prod"}),
    ]
    for tool, arguments in refused:
        answer = sample.lambda_handler(arguments, context(tool))
        assert answer["is_error"] and answer["text"].startswith("Refused"), f"{tool} with {arguments} must be refused"
    assert len(mcp.calls) == 1, "what is refused never reaches the server"

    events = {"cluster_name": "prod", "kind": "Pod", "name": "checkout-1", "namespace": "shop"}
    answer = sample.lambda_handler(events, context("get_k8s_events"))
    assert answer["is_error"] and "offers no tool" in answer["text"], "a tool the server lacks is told"
