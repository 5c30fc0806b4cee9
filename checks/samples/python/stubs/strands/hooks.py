"""Stands in for strands.hooks."""

from typing import Any


class HookRegistry:
    def __init__(self) -> None:
        self.callbacks: dict[type, list[Any]] = {}

    def add_callback(self, event_type: type, callback: Any) -> None:
        self.callbacks.setdefault(event_type, []).append(callback)


class HookProvider:
    def register_hooks(self, registry: HookRegistry, **kwargs: Any) -> None:
        raise NotImplementedError


class BeforeToolCallEvent:
    _writable = ("cancel_tool", "selected_tool", "tool_use")

    def __init__(self, tool_use: dict[str, Any], response: Any = None) -> None:
        self.__dict__.update(tool_use=tool_use, selected_tool=None, invocation_state={}, cancel_tool=False)
        self.__dict__.update(asked=[], response=response)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self._writable:
            raise AttributeError(f"Property {name} is not writable")
        self.__dict__[name] = value

    def interrupt(self, name: str, reason: Any = None, response: Any = None) -> Any:
        self.asked.append((name, reason))
        return self.response
