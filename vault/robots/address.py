"""Where a robot writes to. A webhook's address lets anybody write into the group, so all of this is a secret."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs, urlsplit

import msgspec

from vault.errors import BadInput

MAIL: Final = "mail"
#: By kind of group robot, the one host that its addresses may name and how their path begins.
HOSTS: Final = {
    "wecom": ("qyapi.weixin.qq.com", "/cgi-bin/webhook/send"),
    "dingtalk": ("oapi.dingtalk.com", "/robot/send"),
    "feishu": ("open.feishu.cn", "/open-apis/bot/v2/hook/"),
}
#: What names the group in an address; Feishu has it in the path.
_KEYS: Final = {"wecom": "key", "dingtalk": "access_token"}
KINDS: Final = (*HOSTS, MAIL)
SECURITY: Final = ("tls", "starttls")
LONGEST: Final = 1000
MOST_RECEIVERS: Final = 20
_MAILBOX: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}")
_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Webhook:
    """``secret`` signs what is sent, where the group's robot asks for that."""

    url: str = field(repr=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A mail server and who writes to whom; without a ``user`` it takes mail from this network as it comes."""

    host: str
    port: int
    security: str
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str
    to: list[str]


Address = Webhook | Mailbox
_webhook = msgspec.msgpack.Decoder(Webhook)
_mailbox = msgspec.msgpack.Decoder(Mailbox)


def to_bytes(address: Address) -> bytes:
    return msgspec.msgpack.encode(address)


def from_bytes(kind: str, raw: bytes) -> Address:
    """Raises BadInput for what no version of this program wrote; it is held to the same bounds as what is typed."""
    try:
        address = _mailbox.decode(raw) if kind == MAIL else _webhook.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadInput(reason="not_a_webhook", field="address") from None
    check(kind, address)
    return address


def check(kind: str, address: Address) -> None:
    """Raises BadInput; what was typed is in none of its facts."""
    if kind not in KINDS or isinstance(address, Mailbox) != (kind == MAIL):
        raise BadInput(reason="unknown_value", field="kind")
    if isinstance(address, Webhook):
        _check_webhook(kind, address)
    else:
        _check_mailbox(address)


def _check_webhook(kind: str, address: Webhook) -> None:
    host, path = HOSTS[kind]
    if not _is_plain(address.url) or not _is_plain(address.secret) or len(address.url + address.secret) > LONGEST:
        raise BadInput(reason="not_a_webhook", field="address", host=host)
    try:
        parts = urlsplit(address.url)
        port = parts.port
    except ValueError:
        raise BadInput(reason="not_a_webhook", field="address", host=host) from None
    named = parts.path.removeprefix(path) if kind == "feishu" else "".join(parse_qs(parts.query).get(_KEYS[kind], ()))
    whole = parts.path.startswith(path) if kind == "feishu" else parts.path == path
    ours = parts.scheme == "https" and parts.netloc.lower() in (host, f"{host}:443") and port in (None, 443)
    if not (ours and whole and named and not parts.fragment):
        raise BadInput(reason="not_a_webhook", field="address", host=host)
    if kind == "wecom" and address.secret:
        raise BadInput(reason="no_signature", field="secret")


def _check_mailbox(address: Mailbox) -> None:
    if _HOST.fullmatch(address.host) is None or not 0 < address.port < 65536:
        raise BadInput(reason="not_a_mail_server", field="host")
    if address.security not in SECURITY:
        raise BadInput(reason="unknown_value", field="security")
    if not 0 < len(address.to) <= MOST_RECEIVERS:
        raise BadInput(reason="not_a_mailbox", field="receiver")
    for name, text in (("sender", address.sender), *(("receiver", one) for one in address.to)):
        if _MAILBOX.fullmatch(text) is None:
            raise BadInput(reason="not_a_mailbox", field=name)
    for text in (address.user, address.password):  # mail servers take these as ASCII
        if len(text) > LONGEST or not text.isascii() or (text and not text.isprintable()):
            raise BadInput(reason="not_a_login", field="user")
    if address.password and not address.user:
        raise BadInput(reason="empty", field="user")


def _is_plain(text: str) -> bool:
    """Nothing that could end a line of what is sent, nor be read in two ways."""
    return all("!" <= one <= "~" for one in text)
