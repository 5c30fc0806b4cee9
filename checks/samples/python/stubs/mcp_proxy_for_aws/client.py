"""Stands in for mcp_proxy_for_aws.client: yields three values, as the version on the v1 SDK does."""

from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

opened: list[dict[str, Any]] = []


@asynccontextmanager
async def _open() -> Any:
    yield SimpleNamespace(), SimpleNamespace(), lambda: "session"


def aws_iam_streamablehttp_client(
    endpoint: str,
    aws_service: str,
    aws_region: str | None = None,
    aws_profile: str | None = None,
    credentials: Any = None,
    headers: dict[str, str] | None = None,
    metadata: dict[str, str] | None = None,
    timeout: Any = 30,
    sse_read_timeout: Any = 300,
    terminate_on_close: bool = True,
    httpx_client_factory: Any = None,
) -> Any:
    assert endpoint.startswith("https://"), "the endpoint must use HTTPS"
    opened.append({"endpoint": endpoint, "aws_service": aws_service, "aws_region": aws_region})
    return _open()
