"""Run the multi-cluster SOP with read-only tools and print a typed report as JSON.

Needs: Python 3.10+, strands-agents >=1.40,<2 and uv; MODEL_ID, an inference profile ID of Amazon Bedrock; and for
each cluster an AWS profile whose role has read-only access to that cluster (access entry with AmazonEKSViewPolicy).
    MODEL_ID=… python run_sop.py --namespace production \\
        --cluster prod_a=profile-a:ap-northeast-2 --cluster prod_b=profile-b:us-east-1
"""

import argparse
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mcp import StdioServerParameters, stdio_client
from pydantic import BaseModel
from strands import Agent
from strands.models import BedrockModel
from strands.tools.mcp import MCPClient

SOP = Path(__file__).parents[1] / "sops" / "multi-cluster-crash.sop.md"
READ_ONLY_TOOLS = ["list_k8s_resources", "get_pod_logs", "get_k8s_events", "get_cloudwatch_metrics"]


class CrashReport(BaseModel):
    """The result that step 6 of the SOP asks for."""

    status: Literal["resolved", "escalated"]
    root_cause: str
    affected_clusters: list[str]
    evidence: list[str]


@dataclass(frozen=True)
class Cluster:
    prefix: str
    profile: str
    region: str

    @classmethod
    def parse(cls, value: str) -> "Cluster":
        match = re.fullmatch(r"([a-z][a-z0-9_]*)=([^:]+):([a-z0-9-]+)", value)
        if match is None:
            raise argparse.ArgumentTypeError("expected prefix=profile:region, the prefix in snake_case")
        return cls(*match.groups())


def client_for(cluster: Cluster) -> MCPClient:
    # No --allow-write: the server refuses every change, whatever the model asks for.
    server = StdioServerParameters(
        command="uvx",
        args=["awslabs.eks-mcp-server@0.1.37", "--allow-sensitive-data-access"],
        env={"PATH": os.environ["PATH"], "AWS_PROFILE": cluster.profile, "AWS_REGION": cluster.region},
    )
    return MCPClient(
        lambda: stdio_client(server),
        tool_filters={"allowed": READ_ONLY_TOOLS},
        prefix=cluster.prefix,
    )


def run(clusters: list[Cluster], namespace: str, error_signature: str | None) -> CrashReport:
    agent = Agent(
        model=BedrockModel(model_id=os.environ["MODEL_ID"]),
        system_prompt=SOP.read_text(encoding="utf-8"),
        tools=[client_for(cluster) for cluster in clusters],
        callback_handler=None,
    )
    request = (
        f"clusters: {[cluster.prefix for cluster in clusters]}\n"
        f"namespace: {namespace}\n"
        f"error_signature: {error_signature or 'none given'}\n"
        "mode: read-only"
    )
    return agent(request, structured_output_model=CrashReport).structured_output


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cluster", dest="clusters", type=Cluster.parse, action="append", required=True)
    parser.add_argument("--namespace", required=True)
    parser.add_argument("--error-signature")
    arguments = parser.parse_args()
    if len(arguments.clusters) < 2:
        parser.error("give at least two clusters; one cluster has its own SOP")

    report = run(arguments.clusters, arguments.namespace, arguments.error_signature)
    print(report.model_dump_json(indent=2))
    return 0 if report.status == "resolved" else 1


if __name__ == "__main__":
    sys.exit(main())
