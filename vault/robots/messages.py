"""What each kind of group robot wants to be handed and what it answers; signatures as the platforms document them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit

from vault.robots.address import Webhook

#: Octets of one message: WeCom takes 2,048, the others more.
MOST_OCTETS: Final = 2000


@dataclass(frozen=True, slots=True)
class Letter:
    """What is told, in the reader's language; the subject is for mail alone."""

    subject: str
    text: str


def clipped(text: str) -> str:
    """No longer than every robot takes, and never cut inside a character."""
    raw = text.encode("utf-8", "replace")
    if len(raw) <= MOST_OCTETS:
        return raw.decode("utf-8")
    return raw[: MOST_OCTETS - 3].decode("utf-8", "ignore") + "…"


def request_of(kind: str, webhook: Webhook, letter: Letter, at_ms: int) -> tuple[str, bytes]:
    """What is asked for of the host (path and query), and the JSON that goes with it."""
    parts = urlsplit(webhook.url)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    text = clipped(letter.text)
    if kind == "feishu":
        # A text may name people to be called by a tag of its own; a name out of the vault must not.
        document: dict[str, Any] = {"msg_type": "text", "content": {"text": text.replace("<", "＜")}}
        if webhook.secret:
            at = str(at_ms // 1000)
            document |= {"timestamp": at, "sign": feishu_signature(webhook.secret, at)}
    else:
        document = {"msgtype": "text", "text": {"content": text}}
        if kind == "dingtalk" and webhook.secret:
            at = str(at_ms)
            target += f"&timestamp={at}&sign={quote(dingtalk_signature(webhook.secret, at), safe='')}"
    return target, json.dumps(document, ensure_ascii=False).encode("utf-8")


def dingtalk_signature(secret: str, timestamp: str) -> str:
    """HMAC-SHA256 over time (milliseconds) and secret, keyed by the secret; Base64."""
    mac = hmac.new(secret.encode(), f"{timestamp}\n{secret}".encode(), hashlib.sha256)
    return base64.b64encode(mac.digest()).decode("ascii")


def feishu_signature(secret: str, timestamp: str) -> str:
    """HMAC-SHA256 over nothing, keyed by time (seconds) and secret; Base64."""
    mac = hmac.new(f"{timestamp}\n{secret}".encode(), b"", hashlib.sha256)
    return base64.b64encode(mac.digest()).decode("ascii")


def number_of(answer: dict[str, Any]) -> int | None:
    """What a robot answers with: 0 for a message that it took. None where this is no robot's answer."""
    for name in ("errcode", "code", "StatusCode"):
        found = answer.get(name)
        if isinstance(found, int) and not isinstance(found, bool):
            return found
    return None
