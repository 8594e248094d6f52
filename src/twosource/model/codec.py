"""The model's values as JSON data and back, and the JSON Schema of any of them: all three read from the dataclasses alone.

A trailing underscore is dropped (`from_` is "from"); `shown.optional` fields are left out when None; `shown.internal` ones always.
"""

import types
from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from twosource.model.shown import INTERNAL, OMIT

T = TypeVar("T")
Json = Any
"""dict, list, str, int, float, bool or None."""


def encode(value: object) -> Json:
    """A model value as JSON data."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            key: encode(item)
            for key, field in _shown(type(value))
            if (item := getattr(value, field.name)) is not None or field.metadata != OMIT
        }
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def decode(kind: type[T], data: Json) -> T:
    """A value of the dataclass `kind` from JSON data; unknown fields are passed over.

    Raises ValueError naming the field that does not fit.
    """
    return _decode(kind, data, kind.__name__)  # type: ignore[no-any-return]


def schema(kind: type) -> dict[str, Json]:
    """The JSON Schema (2020-12) of a dataclass. More fields may stand beside those named."""
    definitions: dict[str, Json] = {}
    _schema(kind, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": f"#/$defs/{kind.__name__}",
        "$defs": dict(sorted(definitions.items())),
    }


@cache
def _shown(kind: type) -> tuple[tuple[str, "Field[Any]"], ...]:
    return tuple((field.name.rstrip("_"), field) for field in fields(kind) if field.metadata != INTERNAL)


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _decode(hint: Any, data: Json, where: str) -> Any:  # noqa: ANN401 - any type hint, any value
    if is_dataclass(hint) and isinstance(hint, type):
        return _decode_object(hint, data, where)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _decode_union(args, data, where)
    if origin is Literal:
        return _expect(data in args, data, where, f"one of {', '.join(map(str, args))}")
    if origin is tuple:
        _expect(isinstance(data, list), data, where, "a list")
        kinds = [args[0]] * len(data) if args[-1] is ... else args
        _expect(len(kinds) == len(data), data, where, f"a list of {len(kinds)}")
        return tuple(_decode(item, value, f"{where}[{at}]") for at, (item, value) in enumerate(zip(kinds, data, strict=True)))
    accepted = (int, float) if hint is float else hint
    fits = isinstance(data, accepted) and not (isinstance(data, bool) and hint is not bool)
    return _expect(fits, data, where, f"a value of type {hint.__name__}")


def _decode_object(kind: Any, data: Json, where: str) -> Any:  # noqa: ANN401
    _expect(isinstance(data, dict), data, where, "an object")
    hints = _hints(kind)
    values = {}
    for key, field in _shown(kind):
        if key in data:
            values[field.name] = _decode(hints[field.name], data[key], f"{where}.{key}")
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(f"{where}: {error}") from error


def _decode_union(args: tuple[Any, ...], data: Json, where: str) -> Any:  # noqa: ANN401
    if data is None and type(None) in args:
        return None
    (hint,) = [arg for arg in args if arg is not type(None)]
    return _decode(hint, data, where)


def _expect(fits: bool, data: Json, where: str, what: str) -> Json:
    if not fits:
        raise ValueError(f"{where}: {what} was expected, not {str(data)[:60]!r}")
    return data


_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def _schema(hint: Any, definitions: dict[str, Json]) -> Json:  # noqa: ANN401
    if is_dataclass(hint) and isinstance(hint, type):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}
            definitions[hint.__name__] = _object_schema(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(arg, definitions) for arg in args]}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple:
        if args[-1] is ...:
            return {"type": "array", "items": _schema(args[0], definitions)}
        return {"type": "array", "prefixItems": [_schema(arg, definitions) for arg in args], "minItems": len(args), "maxItems": len(args)}
    return {"type": _SIMPLE[hint]}


def _object_schema(kind: type, definitions: dict[str, Json]) -> Json:
    hints = _hints(kind)
    description = (kind.__doc__ or "").split("\n\n")[0]
    return {
        "type": "object",
        "description": " ".join(description.split()),
        "properties": {key: _schema(hints[field.name], definitions) for key, field in _shown(kind)},
        "required": [key for key, field in _shown(kind) if field.metadata != OMIT],
    }
