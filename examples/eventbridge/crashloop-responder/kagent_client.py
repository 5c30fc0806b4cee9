"""Ask a kagent agent for the diagnosis instead of running the agent inside the function.

Needs: Python 3.10+, network access to the kagent controller from inside the VPC, and AGENT_URL, the A2A address of
the agent. In kagent 0.x that is http://<controller>:8083/api/a2a/<namespace>/<agent>; read the address for 1.0 in its
documentation. Never offer this address to the internet.
"""

import json
import os
import sys
import urllib.request
import uuid
from typing import Any

TIMEOUT_SECONDS = 300


def message_send(text: str) -> dict[str, Any]:
    """The JSON-RPC request of the A2A protocol that sends one message of a user."""
    return {
        "jsonrpc": "2.0",
        "id": str(uuid.uuid4()),
        "method": "message/send",
        "params": {
            "message": {
                "kind": "message",
                "messageId": str(uuid.uuid4()),
                "role": "user",
                "parts": [{"kind": "text", "text": text}],
            }
        },
    }


def answer_of(response: dict[str, Any]) -> str:
    """The text of the answer, which is a message or a task with artifacts."""
    if "error" in response:
        raise RuntimeError(f"agent refused: {response['error']}")
    result = response["result"]
    if result["kind"] == "message":
        parts = result["parts"]
    else:
        parts = [part for artifact in result.get("artifacts", []) for part in artifact["parts"]]
    return "\n".join(part["text"] for part in parts if part["kind"] == "text")


def ask(url: str, text: str) -> str:
    request = urllib.request.Request(
        url,
        data=json.dumps(message_send(text)).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
        return answer_of(json.load(response))


def main() -> None:
    namespace, pod = sys.argv[1:3]
    print(ask(os.environ["AGENT_URL"], f"Diagnose Pod {pod} in namespace {namespace}. Change nothing."))


if __name__ == "__main__":
    main()
