"""Stands in for pydantic: required fields, defaults, Literal and the limits of Field; no conversions."""

import json
from typing import Any, Literal, get_args, get_origin, get_type_hints

_MISSING = object()


class ValidationError(ValueError):
    pass


class FieldInfo:
    def __init__(self, default: Any, **limits: Any) -> None:
        self.default = default
        self.limits = limits


def Field(
    default: Any = _MISSING,
    *,
    default_factory: Any = None,
    description: str | None = None,
    ge: float | None = None,
    gt: float | None = None,
    le: float | None = None,
    lt: float | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
    pattern: str | None = None,
) -> Any:
    return FieldInfo(default_factory() if default_factory else default, ge=ge, le=le, min_length=min_length)


class BaseModel:
    def __init__(self, **values: Any) -> None:
        for name, hint in get_type_hints(type(self)).items():
            declared = getattr(type(self), name, _MISSING)
            info = declared if isinstance(declared, FieldInfo) else FieldInfo(declared)
            value = values.pop(name, info.default)
            if value is _MISSING:
                raise ValidationError(f"{name}: field required")
            self._check(name, hint, value, info.limits)
            setattr(self, name, value)

    @staticmethod
    def _check(name: str, hint: Any, value: Any, limits: dict[str, Any]) -> None:
        if get_origin(hint) is Literal and value not in get_args(hint):
            raise ValidationError(f"{name}: {value!r} is none of {get_args(hint)}")
        if limits.get("ge") is not None and value < limits["ge"]:
            raise ValidationError(f"{name}: below {limits['ge']}")
        if limits.get("le") is not None and value > limits["le"]:
            raise ValidationError(f"{name}: above {limits['le']}")
        if limits.get("min_length") is not None and len(value) < limits["min_length"]:
            raise ValidationError(f"{name}: too short")

    def model_dump(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in get_type_hints(type(self))}

    def model_dump_json(self, *, indent: int | None = None) -> str:
        return json.dumps(self.model_dump(), indent=indent)
