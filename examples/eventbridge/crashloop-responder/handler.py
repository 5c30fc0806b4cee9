"""Diagnose a crashing workload on Amazon EKS and hand the result over; never change anything.

Needs: Python 3.12 on AWS Lambda, the packages of requirements.txt, eks-crashloop.sop.md beside this file, and the
rights that README.md lists: read-only access to the cluster, one model, one table, one state machine, one topic.
Events: a CloudWatch alarm (sample-event.json) or a Kubernetes event on a custom bus (sample-k8s-event.json).
"""

import hashlib
import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import boto3
from botocore.exceptions import ClientError
from mcp_proxy_for_aws.client import aws_iam_streamablehttp_client
from pydantic import BaseModel, Field
from strands import Agent
from strands.models import BedrockModel
from strands.tools.mcp import MCPClient

COOL_DOWN_SECONDS = 30 * 60
READ_ONLY_TOOLS = [
    "list_k8s_resources",
    "get_pod_logs",
    "get_k8s_events",
    "get_cloudwatch_metrics",
    "search_eks_troubleshoot_guide",
]

Action = Literal["none", "rollout_undo", "open_pull_request", "escalate"]
Route = Literal["workflow", "notify"]


def names(value: str) -> frozenset[str]:
    return frozenset(name.strip() for name in value.split(",") if name.strip())


@dataclass(frozen=True)
class Settings:
    clusters: frozenset[str]
    namespaces: frozenset[str]
    actions: frozenset[str]
    confidence_threshold: float
    cool_down_table: str
    state_machine_arn: str
    topic_arn: str
    model_id: str
    mcp_endpoint: str
    region: str

    @classmethod
    def from_environment(cls) -> "Settings":
        env = os.environ
        return cls(
            clusters=names(env["CLUSTERS"]),
            namespaces=names(env["NAMESPACES"]),
            actions=names(env["ACTIONS"]),
            confidence_threshold=float(env.get("CONFIDENCE_THRESHOLD", "0.8")),
            cool_down_table=env["COOL_DOWN_TABLE"],
            state_machine_arn=env["STATE_MACHINE_ARN"],
            topic_arn=env["TOPIC_ARN"],
            model_id=env["MODEL_ID"],
            mcp_endpoint=env["MCP_ENDPOINT"],
            region=env["AWS_REGION"],
        )


@dataclass(frozen=True)
class Incident:
    event_id: str
    cluster: str
    namespace: str
    name: str
    reason: str
    message: str

    @property
    def key(self) -> str:
        return f"{self.cluster}/{self.namespace}/{self.name}/{self.reason}"


class Diagnosis(BaseModel):
    """What the model must return; anything else is an error."""

    root_cause: str
    evidence: list[str] = Field(min_length=1)
    confidence: float = Field(ge=0, le=1)
    proposed_action: Action
    auto_remediable: bool
    escalation_reason: str | None = None


def normalise(event: dict[str, Any]) -> Incident:
    """Read either event form. A missing field is a KeyError, so that the event ends in the dead-letter queue."""
    detail = event["detail"]
    if event["source"] == "aws.cloudwatch":
        for metric in detail["configuration"]["metrics"]:
            dimensions = metric.get("metricStat", {}).get("metric", {}).get("dimensions", {})
            if {"ClusterName", "Namespace", "PodName"} <= dimensions.keys():
                return Incident(
                    event_id=event["id"],
                    cluster=dimensions["ClusterName"],
                    namespace=dimensions["Namespace"],
                    name=dimensions["PodName"],
                    reason="CrashLoopBackOff",
                    message=detail["state"].get("reason", ""),
                )
        raise KeyError("no metric with the dimensions ClusterName, Namespace and PodName")
    return Incident(
        event_id=event["id"],
        cluster=detail["cluster"],
        namespace=detail["namespace"],
        name=detail["name"],
        reason=detail["reason"],
        message=detail.get("message", ""),
    )


def claim(incident: Incident, settings: Settings, dynamodb: Any, now: int) -> bool:
    """Take the incident unless it was taken within the cool-down. A retry of the same event may take it again."""
    try:
        dynamodb.put_item(
            TableName=settings.cool_down_table,
            Item={
                "pk": {"S": incident.key},
                "event_id": {"S": incident.event_id},
                "expires_at": {"N": str(now + COOL_DOWN_SECONDS)},
            },
            ConditionExpression="attribute_not_exists(pk) OR expires_at < :now OR event_id = :event",
            ExpressionAttributeValues={":now": {"N": str(now)}, ":event": {"S": incident.event_id}},
        )
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            return False
        raise
    return True


def diagnose(incident: Incident, settings: Settings) -> Diagnosis:
    sop = Path(__file__).with_name("eks-crashloop.sop.md").read_text(encoding="utf-8")
    client = MCPClient(
        lambda: aws_iam_streamablehttp_client(
            endpoint=settings.mcp_endpoint, aws_service="eks-mcp", aws_region=settings.region
        ),
        tool_filters={"allowed": READ_ONLY_TOOLS},
    )
    request = {
        "cluster_name": incident.cluster,
        "namespace": incident.namespace,
        "pod_name": incident.name,
        "mode": "read-only",
        "reason": incident.reason,
        "untrusted_message": incident.message,
    }
    with client:
        agent = Agent(
            model=BedrockModel(model_id=settings.model_id, region_name=settings.region),
            system_prompt=sop,
            tools=client.list_tools_sync(),
            callback_handler=None,
        )
        result = agent(json.dumps(request), structured_output_model=Diagnosis)
    return result.structured_output


def route(diagnosis: Diagnosis, incident: Incident, settings: Settings) -> Route:
    """Decide who gets the diagnosis. The model's own confidence only routes; it permits nothing by itself."""
    inside_limits = (
        incident.cluster in settings.clusters
        and incident.namespace in settings.namespaces
        and diagnosis.proposed_action in settings.actions
        and diagnosis.proposed_action not in ("none", "escalate")
        and diagnosis.auto_remediable
        and len(diagnosis.evidence) > 0
        and diagnosis.confidence >= settings.confidence_threshold
    )
    return "workflow" if inside_limits else "notify"


def hand_over(record: dict[str, Any], incident: Incident, settings: Settings) -> None:
    # The name makes the start idempotent: a second delivery of the event starts no second execution.
    name = hashlib.sha256(f"{incident.event_id}/{incident.key}".encode()).hexdigest()
    try:
        boto3.client("stepfunctions").start_execution(
            stateMachineArn=settings.state_machine_arn, name=name, input=json.dumps(record)
        )
    except ClientError as error:
        if error.response["Error"]["Code"] != "ExecutionAlreadyExists":
            raise


def notify(record: dict[str, Any], incident: Incident, settings: Settings) -> None:
    boto3.client("sns").publish(
        TopicArn=settings.topic_arn,
        Subject=f"{incident.reason}: {incident.namespace}/{incident.name}"[:100],
        Message=json.dumps(record, indent=2),
    )


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    settings = Settings.from_environment()
    incident = normalise(event)
    record: dict[str, Any] = {"incident": asdict(incident)}

    if claim(incident, settings, boto3.client("dynamodb"), int(time.time())):
        diagnosis = diagnose(incident, settings)
        outcome = route(diagnosis, incident, settings)
        record |= {"diagnosis": diagnosis.model_dump(), "outcome": outcome}
        send = hand_over if outcome == "workflow" else notify
        send(record, incident, settings)
    else:
        record |= {"outcome": "cool-down"}

    print(json.dumps(record))
    return record
