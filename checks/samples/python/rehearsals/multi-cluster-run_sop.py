"""One read-only client for each cluster, the SOP as system prompt, a typed report."""

import os
from pathlib import Path
from types import ModuleType

import strands


def rehearse(sample: ModuleType, folder: Path) -> None:
    os.environ["MODEL_ID"] = "profile"
    clusters = [sample.Cluster.parse("prod_a=profile-a:ap-northeast-2"), sample.Cluster.parse("prod_b=profile-b:us-east-1")]
    report = sample.CrashReport(status="escalated", root_cause="unknown", affected_clusters=[], evidence=["none"])
    strands.results[:] = [strands.result(structured_output=report)]
    assert sample.run(clusters, "production", None) is report, "the typed report"
    agent = strands.agents[-1]
    assert [tool.prefix for tool in agent.tools] == ["prod_a", "prod_b"], "a prefix for each cluster"
    assert all(tool.tool_filters["allowed"] == sample.READ_ONLY_TOOLS for tool in agent.tools), "read-only tools"
    assert "# " in agent.system_prompt and "mode: read-only" in strands.prompts[-1], "the SOP and its mode"
    for tool in agent.tools:
        tool.transport_callable()
    try:
        sample.Cluster.parse("Prod A=profile")
    except Exception as refused:
        assert type(refused).__name__ == "ArgumentTypeError", "a wrong argument is told to the user"
        return
    raise AssertionError("a malformed cluster must be refused")
