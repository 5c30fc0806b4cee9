"""Stands in for strands.tools.mcp."""

from typing import Any


class MCPClient:
    def __init__(
        self,
        transport_callable: Any,
        *,
        startup_timeout: int = 30,
        tool_filters: dict[str, list[Any]] | None = None,
        prefix: str | None = None,
        elicitation_callback: Any = None,
        tasks_config: Any = None,
    ) -> None:
        unknown = (tool_filters or {}).keys() - {"allowed", "rejected"}
        if unknown:
            raise TypeError(f"tool_filters has no {sorted(unknown)}")
        self.transport_callable = transport_callable
        self.tool_filters = tool_filters
        self.prefix = prefix
        self.running = False

    def __enter__(self) -> "MCPClient":
        self.transport_callable()
        self.running = True
        return self

    def __exit__(self, *_: Any) -> None:
        self.running = False

    def list_tools_sync(
        self, pagination_token: str | None = None, prefix: str | None = None, tool_filters: Any = None
    ) -> list[Any]:
        assert self.running, "the client session is not running"
        return []
