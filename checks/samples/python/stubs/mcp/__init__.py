"""Stands in for mcp, the v1 line: one session whose tools and answers a rehearsal sets."""

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

offered: list[str] = []
results: dict[str, Any] = {}
calls: list[tuple[str, dict[str, Any]]] = []


def text_result(text: str, is_error: bool = False) -> SimpleNamespace:
    return SimpleNamespace(content=[SimpleNamespace(type="text", text=text)], isError=is_error)


class ClientSession:
    def __init__(self, read_stream: Any, write_stream: Any, read_timeout_seconds: Any = None) -> None:
        self._initialized = False

    async def __aenter__(self) -> "ClientSession":
        return self

    async def __aexit__(self, *_: Any) -> None:
        return None

    async def initialize(self) -> SimpleNamespace:
        self._initialized = True
        return SimpleNamespace(protocolVersion="2025-11-25")

    async def list_tools(self, cursor: str | None = None) -> SimpleNamespace:
        assert self._initialized, "list_tools before initialize"
        return SimpleNamespace(tools=[SimpleNamespace(name=name) for name in offered], nextCursor=None)

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> SimpleNamespace:
        assert self._initialized, "call_tool before initialize"
        calls.append((name, dict(arguments or {})))
        return results[name]


@dataclass
class StdioServerParameters:
    command: str
    args: list[str] = field(default_factory=list)
    env: dict[str, str] | None = None
    cwd: str | None = None
    encoding: str = "utf-8"
    encoding_error_handler: str = "strict"


@asynccontextmanager
async def stdio_client(server: StdioServerParameters, errlog: Any = None) -> Any:
    yield SimpleNamespace(), SimpleNamespace()
