"""Profiles as they are opened: what the directory may read of each account, in memory only while unlocked."""

from __future__ import annotations

import msgspec

from vault.crypto.context import context


class Profile(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Everything of an account that is neither a rule's business nor a secret. Persons are named by id.

    ``score`` is 0–4 for password version ``score_version``, -1 where nothing was scored.
    """

    name: str
    login: str = ""
    subject: str = ""
    phone_masked: str = ""
    email_masked: str = ""
    admin: str = ""
    operators: list[str] = []
    deputy: str = ""
    real_name: str = ""
    verified_until: str = ""
    note: str = ""
    platform_text: str = ""
    fields: dict[str, str] = {}
    score: int = -1
    score_version: int = 0


class Scores(msgspec.Struct, frozen=True, array_like=True):
    """Scores of many accounts at once, in the order of the ``ScoresSet`` that carries them."""

    scores: list[int]


def profile_context(vault: str, account: str, brand: str) -> bytes:
    return context(b"shouhao/profile/1", vault, account, brand)


def scores_context(vault: str, brand: str) -> bytes:
    return context(b"shouhao/scores/1", vault, brand)


def secret_context(vault: str, account: str, component: str, version: int) -> bytes:
    return context(b"shouhao/secret/1", vault, account, component, version)


def control_context(vault: str, control: str) -> bytes:
    return context(b"shouhao/control/1", vault, control)


def alert_context(vault: str, alert: str, part: str) -> bytes:
    return context(b"shouhao/alert/1", vault, alert, part)


def review_context(vault: str, review: str, point: str, part: str) -> bytes:
    return context(b"shouhao/review/1", vault, review, point, part)


def dossier_context(vault: str, item: str, part: str) -> bytes:
    return context(b"shouhao/dossier/1", vault, item, part)


def robot_context(vault: str, robot: str) -> bytes:
    return context(b"shouhao/robot/1", vault, robot)
