"""Stands in for botocore.exceptions."""

from typing import Any


class BotoCoreError(Exception):
    pass


class ClientError(Exception):
    def __init__(self, error_response: dict[str, Any], operation_name: str) -> None:
        super().__init__(f"{operation_name}: {error_response['Error']['Code']}")
        self.response = error_response
        self.operation_name = operation_name
