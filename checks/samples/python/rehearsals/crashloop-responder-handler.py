"""Both event forms become an incident; only a diagnosis inside all limits starts the workflow."""

import json
import os
from pathlib import Path
from types import ModuleType

import boto3
import mcp_proxy_for_aws.client as proxy
import strands
from botocore.exceptions import ClientError

FOLDER = Path("examples/eventbridge/crashloop-responder")
SOP = Path("examples/sops/eks-crashloop.sop.md").read_text()


def refusal(code: str, operation: str) -> ClientError:
    return ClientError({"Error": {"Code": code}}, operation)


def rehearse(sample: ModuleType, folder: Path) -> None:
    alarm = json.loads((FOLDER / "sample-event.json").read_text())
    kubernetes = json.loads((FOLDER / "sample-k8s-event.json").read_text())
    incident = sample.normalise(alarm)
    os.environ.update(
        CLUSTERS=incident.cluster,
        NAMESPACES=incident.namespace,
        ACTIONS="rollout_undo",
        COOL_DOWN_TABLE="cool-down",
        STATE_MACHINE_ARN="arn:aws:states:ap-northeast-2:111122223333:stateMachine:rollback",
        TOPIC_ARN="arn:aws:sns:ap-northeast-2:111122223333:on-call",
        MODEL_ID="profile",
        MCP_ENDPOINT="https://eks-mcp.ap-northeast-2.api.aws/mcp",
        AWS_REGION="ap-northeast-2",
    )
    # The function's package holds the SOP beside the handler.
    sample.Path = lambda _: type("Beside", (), {"with_name": lambda *_: type("File", (), {"read_text": lambda *_, **__: SOP})()})()

    def diagnosis(**changes: object) -> object:
        values = {
            "root_cause": "out of memory",
            "evidence": ["exit code 137"],
            "confidence": 0.9,
            "proposed_action": "rollout_undo",
            "auto_remediable": True,
        }
        return sample.Diagnosis(**{**values, **changes})

    def run(event: dict, output: object) -> str:
        strands.results[:] = [strands.result(structured_output=output)]
        return sample.lambda_handler(event, None)["outcome"]

    assert run(alarm, diagnosis()) == "workflow", "inside all limits the workflow starts"
    assert boto3.calls[-1]["method"] == "start_execution", "the workflow is a Step Functions execution"
    assert proxy.opened[-1]["aws_service"] == "eks-mcp", "requests are signed for eks-mcp"
    assert strands.agents[-1].system_prompt == SOP, "the SOP is the system prompt"
    for changes in ({"confidence": 0.5}, {"auto_remediable": False}, {"proposed_action": "escalate"}):
        assert run(alarm, diagnosis(**changes)) == "notify", f"{changes} must go to a person"
    assert run(kubernetes, diagnosis(auto_remediable=False)) == "notify", "the event form works as well"

    boto3.answers["stepfunctions.start_execution"] = refusal("ExecutionAlreadyExists", "StartExecution")
    assert run(alarm, diagnosis()) == "workflow", "a second delivery is no fault"
    boto3.answers["dynamodb.put_item"] = refusal("ConditionalCheckFailedException", "PutItem")
    assert run(alarm, diagnosis()) == "cool-down", "within the cool-down nothing is done"
    for bad in ({"evidence": []}, {"confidence": 1.5}, {"proposed_action": "delete_namespace"}):
        try:
            diagnosis(**bad)
        except ValueError:
            continue
        raise AssertionError(f"a diagnosis with {bad} must be refused")
