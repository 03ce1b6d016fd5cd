"""JSON from strangers: bounded depth, no numbers that are none, no key twice."""

from __future__ import annotations

import json
import math
from typing import Any

from vault.errors import BadInput
from vault.interchange.limits import MAX_UNPACKED


def parse_json(data: bytes) -> Any:
    """The value of a JSON document in UTF-8, UTF-16 or UTF-32. Raises BadInput (not_json, too_deep, too_large)."""
    if len(data) > MAX_UNPACKED:
        raise BadInput(reason="too_large")
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        raise BadInput(reason="not_json") from None
    text = text.removeprefix("\ufeff")
    try:
        return json.loads(
            text, parse_constant=_refuse, parse_float=_finite, parse_int=_integer, object_pairs_hook=_distinct
        )
    except RecursionError:
        raise BadInput(reason="too_deep") from None
    except ValueError:
        raise BadInput(reason="not_json") from None


def _refuse(_: str) -> None:
    raise ValueError  # NaN and the infinities are no JSON


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):  # 1e999
        raise ValueError
    return number


def _integer(text: str) -> int:
    if len(text) > 400:
        raise ValueError
    return int(text)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):  # two readers would see two different files
        raise ValueError
    return found


def text_of(value: object) -> str:
    """A text, or "" for anything else."""
    return value if isinstance(value, str) else ""


def list_of(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def dict_of(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
