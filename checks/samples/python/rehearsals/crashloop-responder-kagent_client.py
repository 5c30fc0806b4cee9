"""The request is JSON-RPC message/send; both forms of an answer are read."""

import io
import json
from pathlib import Path
from types import ModuleType
from urllib.request import Request


def rehearse(sample: ModuleType, folder: Path) -> None:
    part = {"kind": "text", "text": "out of memory"}
    sent: list[Request] = []

    def urlopen(request: Request, timeout: float) -> io.BytesIO:
        sent.append(request)
        return io.BytesIO(json.dumps({"jsonrpc": "2.0", "result": {"kind": "message", "parts": [part]}}).encode())

    sample.urllib.request.urlopen = urlopen
    url = "http://kagent-controller.kagent:8083/api/a2a/kagent/triage"
    assert sample.ask(url, "Why?") == "out of memory", "the text of a message"
    body = json.loads(sent[0].data)
    assert (body["jsonrpc"], body["method"]) == ("2.0", "message/send"), "a JSON-RPC message/send"
    assert body["params"]["message"]["role"] == "user", "the message is the user's"
    task = {"result": {"kind": "task", "artifacts": [{"parts": [part]}]}}
    assert sample.answer_of(task) == "out of memory", "the text of a task's artifacts"
    try:
        sample.answer_of({"error": {"code": -32000}})
    except RuntimeError:
        return
    raise AssertionError("an error must not pass as an answer")
