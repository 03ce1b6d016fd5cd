"""Words about robots: what a reminder says in a group or a mailbox, and why one did not arrive. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.rotation_text import reminder_text

if TYPE_CHECKING:
    from vault.robots.messages import Letter
    from vault.rotation.views import ReminderRow

#: Stands in every message: a robot of DingTalk may be told to take only what holds a word of one's choice.
SIGNATURE = "守号 Shouhao"
_TRY = QT_TRANSLATE_NOOP(
    "errors", "Try it from the settings or with reminder robot test; today's reminder is not sent twice."
)
TEXT: dict[str, tuple[str, str]] = {
    "robot": (QT_TRANSLATE_NOOP("errors", "The reminder could not be sent"), _TRY),
    "robot:unreachable": (
        QT_TRANSLATE_NOOP("errors", "The robot or mail server could not be reached"),
        QT_TRANSLATE_NOOP("errors", "Is this computer online, and does its network let this through?"),
    ),
    "robot:timeout": (QT_TRANSLATE_NOOP("errors", "The robot or mail server did not answer in time"), _TRY),
    "robot:certificate": (
        QT_TRANSLATE_NOOP("errors", "Somebody else answers in the place of the robot or mail server: nothing was sent"),
        QT_TRANSLATE_NOOP("errors", "Ask the administrator of this network about its certificate."),
    ),
    "robot:refused": (
        QT_TRANSLATE_NOOP("errors", "The robot or mail server refused the message"),
        QT_TRANSLATE_NOOP("errors", "Was it removed from the group, or its signature changed? Set its address again."),
    ),
    "robot:login_refused": (
        QT_TRANSLATE_NOOP("errors", "The mail server refused the login"),
        QT_TRANSLATE_NOOP("errors", "Set its name and password again; some want one made for programs."),
    ),
    "robot:no_encryption": (
        QT_TRANSLATE_NOOP("errors", "The mail server offers no encryption: nothing was sent"),
        QT_TRANSLATE_NOOP("errors", "Ask its administrator for TLS or STARTTLS."),
    ),
    "robot:bad_answer": (
        QT_TRANSLATE_NOOP("errors", "What answered is no robot and no mail server"),
        QT_TRANSLATE_NOOP("errors", "Check the address, and whether the network asks for a sign-in first."),
    ),
    "robot:no_address": (
        QT_TRANSLATE_NOOP("errors", "Its address was not handed on to you yet"),
        QT_TRANSLATE_NOOP("errors", "That happens when somebody who has it opens the vault. Or set it again."),
    ),
    "robot:damaged": (
        QT_TRANSLATE_NOOP("errors", "What lies sealed as its address is none"),
        QT_TRANSLATE_NOOP("errors", "Set its address again."),
    ),
    "bad_input:not_a_webhook": (
        QT_TRANSLATE_NOOP("errors", "This is no address of such a robot"),
        QT_TRANSLATE_NOOP("errors", "Copy the webhook from the group's robot. Nothing was written."),
    ),
    "bad_input:no_signature": (
        QT_TRANSLATE_NOOP("errors", "A robot of WeCom takes no signature"),
        QT_TRANSLATE_NOOP("errors", "Leave the secret out. Nothing was written."),
    ),
    "bad_input:not_a_mail_server": (
        QT_TRANSLATE_NOOP("errors", "This is no mail server"),
        QT_TRANSLATE_NOOP("errors", "Give its name, such as smtp.example.com, and its port. Nothing was written."),
    ),
    "bad_input:not_a_mailbox": (
        QT_TRANSLATE_NOOP("errors", "This is no mail address"),
        QT_TRANSLATE_NOOP("errors", "Write it as name@example.com. Nothing was written."),
    ),
    "bad_input:not_a_login": (
        QT_TRANSLATE_NOOP("errors", "Mail servers take no such name or password"),
        QT_TRANSLATE_NOOP("errors", "Letters, digits and signs of ASCII only. Nothing was written."),
    ),
    "exists:robot": (
        QT_TRANSLATE_NOOP("errors", "There is a robot “{name}” of another kind or brand"),
        QT_TRANSLATE_NOOP("errors", "Take another name, or remove that one first."),
    ),
    "not_found:robot": (
        QT_TRANSLATE_NOOP("errors", "There is no robot “{name}”"),
        QT_TRANSLATE_NOOP("errors", "See the list of robots. You see those that you may send by."),
    ),
}
_KINDS = {
    "wecom": QT_TRANSLATE_NOOP("robots", "WeCom group"),
    "dingtalk": QT_TRANSLATE_NOOP("robots", "DingTalk group"),
    "feishu": QT_TRANSLATE_NOOP("robots", "Feishu group"),
    "mail": QT_TRANSLATE_NOOP("robots", "E-mail"),
}
KINDS = tuple(_KINDS)
_OUTCOMES = {
    "sent": QT_TRANSLATE_NOOP("robots", "Sent"),
    "failed": QT_TRANSLATE_NOOP("robots", "Not sent"),
    "told_today": QT_TRANSLATE_NOOP("robots", "Sent today already"),
    "nothing_due": QT_TRANSLATE_NOOP("robots", "Nothing to tell"),
}


def kind_name(kind: str) -> str:
    """A newer version's kind as it is."""
    return translate("robots", _KINDS[kind]) if kind in _KINDS else kind


def outcome_text(outcome: str) -> str:
    return translate("robots", _OUTCOMES[outcome])


def failure_text(reason: str) -> str:
    """Why a message did not arrive, in one sentence."""
    return translate("errors", TEXT.get(f"robot:{reason}", TEXT["robot"])[0])


def reminder_letter(rows: list[ReminderRow]) -> Letter:
    """A day's reminder: counts, and names where the rows bring them; never a team, a brand or a login."""
    return _letter([reminder_text(row) for row in rows])


def trial_letter() -> Letter:
    return _letter([translate("robots", "This is a test: reminders will arrive here.")])


def _letter(lines: list[str]) -> Letter:
    from vault.robots.messages import Letter

    return Letter(translate("robots", "Shouhao: a reminder"), "\n".join([SIGNATURE, *lines]))
