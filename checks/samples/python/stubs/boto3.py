"""Stands in for boto3: writes down every call, so that it can be held against the API model."""

from typing import Any

calls: list[dict[str, Any]] = []
# "service.method" -> the answer, or an exception to raise.
answers: dict[str, Any] = {}


class Client:
    def __init__(self, service: str) -> None:
        self._service = service

    def __getattr__(self, method: str) -> Any:
        def call(**arguments: Any) -> Any:
            calls.append({"service": self._service, "method": method, "arguments": arguments})
            answer = answers.get(f"{self._service}.{method}", {})
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call


def client(service_name: str, region_name: str | None = None) -> Client:
    return Client(service_name)
