"""Stands in for strands: an agent that gives the results a rehearsal has set, one for each call."""

from types import SimpleNamespace
from typing import Any

results: list[Any] = []
prompts: list[Any] = []
agents: list["Agent"] = []


def result(text: str = "", *, structured_output: Any = None, interrupts: list[Any] | None = None) -> Any:
    class AgentResult(SimpleNamespace):
        def __str__(self) -> str:
            return text

    return AgentResult(
        stop_reason="interrupt" if interrupts else "end_turn",
        message={"role": "assistant", "content": [{"text": text}]},
        interrupts=interrupts,
        structured_output=structured_output,
    )


class Agent:
    def __init__(
        self,
        model: Any = None,
        messages: Any = None,
        tools: list[Any] | None = None,
        system_prompt: str | None = None,
        structured_output_model: Any = None,
        callback_handler: Any = None,
        conversation_manager: Any = None,
        record_direct_tool_call: bool = True,
        load_tools_from_directory: bool = False,
        trace_attributes: Any = None,
        *,
        agent_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        state: Any = None,
        hooks: list[Any] | None = None,
        session_manager: Any = None,
        tool_executor: Any = None,
    ) -> None:
        from .hooks import HookRegistry

        self.model = model
        self.tools = tools or []
        self.system_prompt = system_prompt
        self.hooks = HookRegistry()
        for hook in hooks or []:
            hook.register_hooks(self.hooks)
        agents.append(self)

    def __call__(
        self, prompt: Any = None, *, invocation_state: Any = None, structured_output_model: Any = None
    ) -> Any:
        prompts.append(prompt)
        # The real agent starts the clients that nobody has started.
        for tool in self.tools:
            if not getattr(tool, "running", True):
                tool.transport_callable()
        return results.pop(0)
