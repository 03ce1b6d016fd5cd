"""Every word that may follow the global options, and where its commands live: imported only when used."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from ui.cli.grammar import Verb
from ui.i18n import QT_TRANSLATE_NOOP

NOUNS: dict[str, tuple[str, str]] = {
    "init": ("init", QT_TRANSLATE_NOOP("cli", "Make a new vault and its first member, an owner")),
    "account": ("account", QT_TRANSLATE_NOOP("cli", "Find, show, add, edit and delete accounts")),
    "brand": ("brand", QT_TRANSLATE_NOOP("cli", "Brands, each with its own accounts")),
    "platform": ("platform", QT_TRANSLATE_NOOP("cli", "What is known of each platform")),
    "person": ("person", QT_TRANSLATE_NOOP("cli", "People named in the vault, with keys or without")),
    "member": ("member", QT_TRANSLATE_NOOP("cli", "The team: who is in it, who is let in, who goes")),
    "invitation": ("invitation", QT_TRANSLATE_NOOP("cli", "Who was invited and has not come yet")),
    "role": ("role", QT_TRANSLATE_NOOP("cli", "What each post may do, and how far")),
    "grant": ("grant", QT_TRANSLATE_NOOP("cli", "Who may open which account or brand, and until when")),
    "request": ("request", QT_TRANSLATE_NOOP("cli", "Access that is asked for, and what waits for a second person")),
    "transfer": ("transfer", QT_TRANSLATE_NOOP("cli", "Hand responsibility for accounts to another member")),
    "offboard": ("offboard", QT_TRANSLATE_NOOP("cli", "Somebody leaves: every right comes back, and it is proved")),
    "handover": ("handover", QT_TRANSLATE_NOOP("cli", "A sheet to sign: what goes from one person to another")),
    "control": ("control", QT_TRANSLATE_NOOP("cli", "Control points: SIM cards, mailboxes, devices and the like")),
    "totp": ("totp", QT_TRANSLATE_NOOP("cli", "The one-time code of an account")),
    "totp-add": ("totp_add", QT_TRANSLATE_NOOP("cli", "Enrol one-time codes for an account")),
    "password": ("password", QT_TRANSLATE_NOOP("cli", "Judge a password, or make one")),
    "rotation": ("rotation", QT_TRANSLATE_NOOP("cli", "Change passwords in time, in two steps, without losing one")),
    "review": ("review", QT_TRANSLATE_NOOP("cli", "Access reviews: who and what still gets in, with evidence")),
    "dossier": ("dossier", QT_TRANSLATE_NOOP("cli", "What proves that an account is the company's")),
    "document": (
        "document",
        QT_TRANSLATE_NOOP("cli", "What was printed from this vault, and whether a paper is genuine"),
    ),
    "reminder": (
        "reminder",
        QT_TRANSLATE_NOOP("cli", "What is due soon, and robots that say so in a group or by mail"),
    ),
    "vendor": ("vendor", QT_TRANSLATE_NOOP("cli", "Third parties: contracts, papers, and what they may touch")),
    "letter": ("letter", QT_TRANSLATE_NOOP("cli", "Texts that everybody signs, and who has signed")),
    "training": ("training", QT_TRANSLATE_NOOP("cli", "Training: results, and for whom a test is due")),
    "import": ("importing", QT_TRANSLATE_NOOP("cli", "Take over a register or another program's export")),
    "alert": ("alert", QT_TRANSLATE_NOOP("cli", "What platforms write about an account: harmless, unclear or theft")),
    "warning": ("warning", QT_TRANSLATE_NOOP("cli", "Use that is unlike somebody's own ways, to be looked into")),
    "health": ("health", QT_TRANSLATE_NOOP("cli", "The security check-up: what is wrong, and what to do next")),
    "audit": ("audit", QT_TRANSLATE_NOOP("cli", "What happened, and whether the record is whole")),
    "backup": ("backup", QT_TRANSLATE_NOOP("cli", "Copies of the vault: make, verify, restore")),
    "device": ("device", QT_TRANSLATE_NOOP("cli", "Machines that open the vault, this one among them")),
    "recovery": ("recovery", QT_TRANSLATE_NOOP("cli", "The recovery key: split it, and try it out")),
    "store": ("store", QT_TRANSLATE_NOOP("cli", "A server for the vault: what its administrator has to run")),
    "policy": ("policy", QT_TRANSLATE_NOOP("cli", "The rules that the team has set")),
    "demo": ("demo", QT_TRANSLATE_NOOP("cli", "A throw-away vault with samples to look at")),
    "doctor": ("doctor", QT_TRANSLATE_NOOP("cli", "What works on this machine, and what to do about the rest")),
}


def verbs_of(noun: str) -> Sequence[Verb]:
    verbs: Sequence[Verb] = importlib.import_module(f"ui.cli.{NOUNS[noun][0]}").VERBS
    return verbs
