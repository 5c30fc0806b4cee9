"""Reads pass, anything else asks; the loop ends when the agent has no more questions."""

import builtins
import os
from pathlib import Path
from types import ModuleType, SimpleNamespace

import strands
from strands.hooks import BeforeToolCallEvent


def asked(sample: ModuleType, tool: str, response: str | None) -> BeforeToolCallEvent:
    event = BeforeToolCallEvent({"name": tool, "input": {}, "toolUseId": "1"}, response)
    for callback in strands.agents[-1].hooks.callbacks[BeforeToolCallEvent]:
        callback(event)
    return event


def rehearse(sample: ModuleType, folder: Path) -> None:
    os.environ.update(MODEL_ID="profile", AWS_REGION="ap-northeast-2", GUARDRAIL_ID="g", GUARDRAIL_VERSION="1")
    interrupt = SimpleNamespace(id="i-1", name="approval", reason={"tool": "apply_yaml"})
    strands.results[:] = [strands.result(interrupts=[interrupt]), strands.result("root cause: memory")]
    builtins.input = lambda _: "N"
    assert sample.triage("prod", "shop", "checkout-1") == "root cause: memory", "the report of the last turn"
    expected = [{"interruptResponse": {"interruptId": "i-1", "response": "n"}}]
    assert strands.prompts[1] == expected, f"the answer to the interrupt is {strands.prompts[1]}"

    agent = strands.agents[-1]
    assert agent.model.config["guardrail_id"] == "g", "the guardrail is passed on"
    assert agent.system_prompt.startswith("# EKS"), "the SOP is the system prompt"
    [pattern] = agent.tools[0].tool_filters["allowed"]
    assert pattern.match("get_pod_logs") and not pattern.match("apply_yaml"), "only reads reach the model"
    assert asked(sample, "get_pod_logs", None).asked == [], "a read does not ask"
    refused = asked(sample, "apply_yaml", "n")
    assert refused.asked and "refused" in str(refused.cancel_tool), "a refused call is cancelled"
    assert asked(sample, "apply_yaml", "y").cancel_tool is False, "an approved call goes on"
