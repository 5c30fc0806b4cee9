"""The rehearsal of all fixtures: a handler that answers 200 to an empty event."""

from pathlib import Path
from types import ModuleType


def rehearse(sample: ModuleType, folder: Path) -> None:
    answer = sample.lambda_handler({}, None)
    assert answer["statusCode"] == 200, f"the status is {answer['statusCode']}"
