"""Runs one Python sample with stubbed packages: reads {path, text, rehearsal, input} from stdin, writes JSON to stdout.

Started with `python3 -S -B`, so that only the standard library and the stubs can be imported.
"""

import contextlib
import importlib.util
import io
import json
import sys
import traceback
import types
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def load(path: Path, text: str) -> types.ModuleType:
    """The sample as a module that believes to lie where it lies."""
    module = types.ModuleType("sample")
    module.__file__ = str(path)
    sys.modules["sample"] = module
    exec(compile(text, str(path), "exec"), module.__dict__)
    return module


def rehearsal(path: str) -> Any:
    spec = importlib.util.spec_from_file_location("rehearsal", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.rehearse


def stand_in(given: dict[str, str]) -> None:
    """What the rehearsal reads from the given path is the given text."""
    read_text = Path.read_text

    def read(self: Path, *arguments: Any, **options: Any) -> str:
        return given["text"] if self == Path(given["path"]) else read_text(self, *arguments, **options)

    Path.read_text = read


def line_of(error: BaseException, path: Path) -> int:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno or 1
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return lines[-1] if lines else 1


def main() -> None:
    request = json.load(sys.stdin)
    path = Path(request["path"])
    sys.path.insert(0, str(HERE / "stubs"))
    if request["input"] is not None:
        stand_in(request["input"])
    error = None
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            sample = load(path, request["text"])
            rehearsal(request["rehearsal"])(sample, path.parent)
        except BaseException as caught:
            what = str(caught).replace(f"{HERE}/", "") or "the rehearsal expected something else"
            error = {"line": line_of(caught, path), "what": f"{type(caught).__name__}: {what}"}
    import boto3

    json.dump({"error": error, "calls": boto3.calls}, sys.stdout, default=str)


main()
