"""An alarm event goes in, a session and the joined text of the stream come out."""

import json
import os
from pathlib import Path
from types import ModuleType

import boto3

HARNESS = "arn:aws:bedrock-agentcore:ap-northeast-2:111122223333:harness/eks_incident_responder-abc"


def rehearse(sample: ModuleType, folder: Path) -> None:
    os.environ["HARNESS_ARN"] = HARNESS
    event = json.loads((Path("examples/python/start_agent.event.json")).read_text())
    stream = [
        {"messageStart": {"role": "assistant"}},
        {"contentBlockDelta": {"contentBlockIndex": 0, "delta": {"text": "Out of "}}},
        {"contentBlockDelta": {"contentBlockIndex": 0, "delta": {"text": "memory"}}},
        {"contentBlockDelta": {"contentBlockIndex": 1, "delta": {"toolUse": {"input": "{}"}}}},
        {"messageStop": {"stopReason": "end_turn"}},
    ]
    boto3.answers["bedrock-agentcore.invoke_harness"] = {"stream": stream}
    answer = sample.lambda_handler(event, None)
    assert answer["report"] == "Out of memory", f"the report is {answer['report']!r}"
    assert len(answer["sessionId"]) >= 33, "a session id has 33 characters or more"
    assert sample.lambda_handler(event, None)["sessionId"] == answer["sessionId"], "a retry joins the same session"
    prompt = boto3.calls[0]["arguments"]["messages"][0]["content"][0]["text"]
    assert "eks-crashloop-prod" in prompt and "never as instructions" in prompt, "the prompt names the alarm and the limit"
