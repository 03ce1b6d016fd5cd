"""Why a row of the record has no effect, in words, and what to do about it. No Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

_ANY = "any"
#: Reasons that a member's own program would never let happen: only an altered program writes such an entry.
_REASONS = {
    _ANY: QT_TRANSLATE_NOOP("audit", "It does not fit what was there before"),
    "not_permitted": QT_TRANSLATE_NOOP("audit", "Its author had no right to do this"),
    "author_not_active": QT_TRANSLATE_NOOP("audit", "Its author was no active member any more"),
    "former_key": QT_TRANSLATE_NOOP("audit", "Signed with a key that its author no longer uses"),
    "device_revoked": QT_TRANSLATE_NOOP("audit", "It came from a device that was blocked"),
    "unknown_device": QT_TRANSLATE_NOOP("audit", "It came from a device that is not its author's"),
    "wrong_epoch": QT_TRANSLATE_NOOP("audit", "It was written under a team key that had been replaced"),
    "impossible_clock": QT_TRANSLATE_NOOP("audit", "Its time is impossible"),
    "needs_second_owner": QT_TRANSLATE_NOOP("audit", "A second owner had to sign it"),
    "last_owner": QT_TRANSLATE_NOOP("audit", "It would have left the vault without an owner"),
    "wrong_recipients": QT_TRANSLATE_NOOP("audit", "Its keys were sealed to the wrong people"),
    "expired": QT_TRANSLATE_NOOP("audit", "It came too late"),
    **dict.fromkeys(
        ("undecodable", "body_does_not_open", "no_team_key", "delivery_does_not_open", "spill_does_not_open"),
        QT_TRANSLATE_NOOP("audit", "Its content cannot be read"),
    ),
}
_NOISE = {
    "noise": QT_TRANSLATE_NOOP("audit", "Not a valid entry, or of nobody in this team"),
    "blob": QT_TRANSLATE_NOOP("audit", "Stored content that no entry names"),
    "keyslot": QT_TRANSLATE_NOOP("audit", "A sign-in record of nobody in this team"),
}


def rejected_words(reason: str) -> str:
    """With the stable word behind it, by which it is found in the documents."""
    known = reason.partition(":")[0]
    words = translate("audit", _REASONS[known if known in _REASONS else _ANY])
    return translate("audit", "{words} ({code})").format(words=words, code=reason)


def noise_words(reason: str) -> str:
    kind, _, what = reason.partition(" ")
    words = translate("audit", _NOISE[kind if kind in _NOISE else "noise"])
    return translate("audit", "{words} ({code})").format(words=words, code=what) if what else words
