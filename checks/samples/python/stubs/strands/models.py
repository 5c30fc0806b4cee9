"""Stands in for strands.models."""

from typing import Any

_CONFIG = {
    "additional_args", "additional_request_fields", "additional_response_field_paths", "cache_prompt", "cache_tools",
    "guardrail_id", "guardrail_version", "guardrail_trace", "guardrail_stream_processing_mode",
    "guardrail_redact_input", "guardrail_redact_input_message", "guardrail_redact_output",
    "guardrail_redact_output_message", "max_tokens", "model_id", "stop_sequences", "streaming", "temperature", "top_p",
}  # fmt: skip


class BedrockModel:
    def __init__(
        self,
        *,
        boto_session: Any = None,
        boto_client_config: Any = None,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        **model_config: Any,
    ) -> None:
        unknown = model_config.keys() - _CONFIG
        if unknown:
            raise TypeError(f"BedrockModel has no configuration {sorted(unknown)}")
        self.config = model_config
        self.region_name = region_name
