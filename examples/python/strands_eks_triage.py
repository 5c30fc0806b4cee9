"""Strands agent that triages a Pod in CrashLoopBackOff: reads freely, asks a person before anything else.

Needs: Python 3.10 or newer; strands-agents>=1.40,<2; mcp-proxy-for-aws==1.6.4.
Environment: MODEL_ID (a Bedrock inference profile, see `aws bedrock list-inference-profiles`), AWS_REGION;
optional GUARDRAIL_ID and GUARDRAIL_VERSION.
Rights: bedrock:InvokeModelWithResponseStream on the model; examples/iam/eks-mcp-readonly.json; an EKS access entry with
AmazonEKSViewPolicy.
Usage: python strands_eks_triage.py prod shop checkout-7c9d8b6f5-x2k4q
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

from mcp_proxy_for_aws.client import aws_iam_streamablehttp_client
from strands import Agent
from strands.hooks import BeforeToolCallEvent, HookProvider, HookRegistry
from strands.models import BedrockModel
from strands.tools.mcp import MCPClient

SOP = Path(__file__).parent.parent / "sops" / "eks-crashloop.sop.md"

READ_ONLY = re.compile(r"^(list|get|read|describe|search)_")


class ApproveEverythingElse(HookProvider):
    """Stops before each tool whose name does not say that it only reads."""

    def register_hooks(self, registry: HookRegistry, **kwargs: Any) -> None:
        registry.add_callback(BeforeToolCallEvent, self.ask)

    def ask(self, event: BeforeToolCallEvent) -> None:
        name = event.tool_use["name"]
        if READ_ONLY.match(name):
            return
        approved = event.interrupt("approval", reason={"tool": name, "input": event.tool_use["input"]})
        if approved != "y":
            event.cancel_tool = f"{name} was refused by the operator"


def model() -> BedrockModel:
    settings: dict[str, Any] = {"model_id": os.environ["MODEL_ID"]}
    if "GUARDRAIL_ID" in os.environ:
        settings["guardrail_id"] = os.environ["GUARDRAIL_ID"]
        settings["guardrail_version"] = os.environ["GUARDRAIL_VERSION"]
    return BedrockModel(**settings)


def eks_tools(region: str) -> MCPClient:
    return MCPClient(
        lambda: aws_iam_streamablehttp_client(
            endpoint=f"https://eks-mcp.{region}.api.aws/mcp",
            aws_service="eks-mcp",
            aws_region=region,
        ),
        # What is filtered out here never reaches the model; the hook above guards what a later edit lets in.
        tool_filters={"allowed": [READ_ONLY]},
    )


def triage(cluster_name: str, namespace: str, pod_name: str) -> str:
    agent = Agent(
        model=model(),
        system_prompt=SOP.read_text(encoding="utf-8"),
        tools=[eks_tools(os.environ["AWS_REGION"])],
        hooks=[ApproveEverythingElse()],
    )
    result = agent(f"cluster_name: {cluster_name}\nnamespace: {namespace}\npod_name: {pod_name}\nmode: read-only")
    while result.stop_reason == "interrupt":
        answers = []
        for interrupt in result.interrupts:
            answer = input(f"{interrupt.reason} - allow? [y/N] ").strip().lower()
            answers.append({"interruptResponse": {"interruptId": interrupt.id, "response": answer}})
        result = agent(answers)
    return str(result)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: strands_eks_triage.py CLUSTER NAMESPACE POD")
    print(triage(*sys.argv[1:]))
