"""Lambda target of an AgentCore Gateway: two read-only EKS tools, answered by the managed EKS MCP server.

Needs: Python 3.12; mcp-proxy-for-aws==1.6.4; mcp>=1.28,<2 (the proxy's library still builds on the v1 SDK).
Function timeout: 60 seconds or more. Environment: AWS_REGION (set by Lambda).
Role of the function: eks-mcp:InvokeMcp, eks-mcp:CallReadOnlyTool, eks:DescribeCluster, eks:AccessKubernetesApi,
and an EKS access entry with AmazonEKSViewPolicy.
"""

import asyncio
import logging
import os
import re
from typing import Any

from mcp import ClientSession
from mcp_proxy_for_aws.client import aws_iam_streamablehttp_client

logger = logging.getLogger()
logger.setLevel(logging.INFO)

# Below the function's own timeout, so that the agent gets an answer instead of a broken connection.
CALL_TIMEOUT_SECONDS = 45
MAX_TAIL_LINES = 500

# A DNS-1123 subdomain, the form of Kubernetes object names.
KUBERNETES_NAME = re.compile(r"[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")
CLUSTER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
KIND = re.compile(r"[A-Z][A-Za-z0-9]{0,62}")

# Tool -> its required and its optional arguments. What is not listed here cannot be called.
ALLOWED_TOOLS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "get_pod_logs": (
        frozenset({"cluster_name", "namespace", "pod_name"}),
        frozenset({"container_name", "previous", "tail_lines"}),
    ),
    "get_k8s_events": (
        frozenset({"cluster_name", "kind", "name"}),
        frozenset({"namespace"}),
    ),
}


class InvalidRequest(Exception):
    """The agent asked for something that this function does not do."""


def tool_name(context: Any) -> str:
    """Gateway sends `<target>___<tool>`; only the part after the three underscores names the tool."""
    full_name = context.client_context.custom["bedrockAgentCoreToolName"]
    return full_name.rsplit("___", 1)[-1]


def validated(tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    if tool not in ALLOWED_TOOLS:
        raise InvalidRequest(f"unknown tool {tool!r}")
    required, optional = ALLOWED_TOOLS[tool]
    missing = required - arguments.keys()
    surplus = arguments.keys() - required - optional
    if missing or surplus:
        raise InvalidRequest(f"missing {sorted(missing)}, unexpected {sorted(surplus)}")
    for name, value in arguments.items():
        if name == "tail_lines":
            if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_TAIL_LINES:
                raise InvalidRequest(f"tail_lines must be 1 to {MAX_TAIL_LINES}")
        elif name == "previous":
            if not isinstance(value, bool):
                raise InvalidRequest("previous must be true or false")
        else:
            pattern = {"cluster_name": CLUSTER_NAME, "kind": KIND}.get(name, KUBERNETES_NAME)
            if not isinstance(value, str) or not pattern.fullmatch(value):
                raise InvalidRequest(f"{name} is not a valid name")
    return arguments


async def call_eks_mcp(tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    region = os.environ["AWS_REGION"]
    async with aws_iam_streamablehttp_client(
        endpoint=f"https://eks-mcp.{region}.api.aws/mcp",
        aws_service="eks-mcp",
        aws_region=region,
    ) as (read_stream, write_stream, _get_session_id):
        async with ClientSession(read_stream, write_stream) as session:
            await session.initialize()
            # The managed server may name its tools differently: say so instead of failing in the dark.
            offered = {offered_tool.name for offered_tool in (await session.list_tools()).tools}
            if tool not in offered:
                return {"text": f"The EKS MCP server offers no tool {tool}.", "is_error": True}
            result = await session.call_tool(tool, arguments)
    text = "\n".join(block.text for block in result.content if block.type == "text")
    return {"text": text, "is_error": bool(result.isError)}


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    tool = tool_name(context)
    try:
        arguments = validated(tool, event)
    except InvalidRequest as refusal:
        return {"text": f"Refused: {refusal}", "is_error": True}
    # Names only: log lines of Pods may hold secrets and stay out of this function's log.
    logger.info("tool=%s cluster=%s", tool, arguments["cluster_name"])
    try:
        return asyncio.run(asyncio.wait_for(call_eks_mcp(tool, arguments), CALL_TIMEOUT_SECONDS))
    except TimeoutError:
        return {"text": f"{tool} gave no answer within {CALL_TIMEOUT_SECONDS} seconds.", "is_error": True}
