"""What is wrong with a row of a foreign file, and the safe way that the import takes, by problem code; no Qt.

The words of both front ends for ``Problem.message``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.views import Problem


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong (``what``), and the safe way that was chosen (``choice``). ``refused``: this cell stays out."""

    what: str
    choice: str
    refused: bool = False


def trouble(problem: Problem) -> Trouble:
    """The words for one problem; one that this version does not know is still told as one."""
    what, choice = TABLE.get(problem.message, _UNKNOWN)
    return Trouble(translate("troubles", what), translate("troubles", choice), problem.message in _REFUSED)


_REFUSED = frozenset({"personal_password", "personal_data"})

_UNKNOWN = (QT_TRANSLATE_NOOP("troubles", "This cell is unclear"), QT_TRANSLATE_NOOP("troubles", "Not taken"))

TABLE: dict[str, tuple[str, str]] = {
    "personal_password": (
        QT_TRANSLATE_NOOP("troubles", "Somebody's personal password is never taken"),
        QT_TRANSLATE_NOOP("troubles", "This cell stays out"),
    ),
    "same_as_above": (
        QT_TRANSLATE_NOOP("troubles", "It says “same as above”, that is no password"),
        QT_TRANSLATE_NOOP("troubles", "Account without password"),
    ),
    "not_a_password": (
        QT_TRANSLATE_NOOP("troubles", "These are words, no password"),
        QT_TRANSLATE_NOOP("troubles", "Account without password"),
    ),
    "password_not_text": (
        QT_TRANSLATE_NOOP("troubles", "The sheet turned the password into a number or date"),
        QT_TRANSLATE_NOOP("troubles", "Account without password"),
    ),
    "unclear_password": (
        QT_TRANSLATE_NOOP("troubles", "Password and a remark in one cell"),
        QT_TRANSLATE_NOOP("troubles", "Taken whole, check it"),
    ),
    "several_passwords": (
        QT_TRANSLATE_NOOP("troubles", "Several passwords in one cell"),
        QT_TRANSLATE_NOOP("troubles", "First one current, rest old"),
    ),
    "too_long": (
        QT_TRANSLATE_NOOP("troubles", "Longer than any password can be"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "bad_text": (
        QT_TRANSLATE_NOOP("troubles", "Characters in it cannot be read"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "bad_seed": (
        QT_TRANSLATE_NOOP("troubles", "This is no key for one-time codes"),
        QT_TRANSLATE_NOOP("troubles", "Account without codes"),
    ),
    "bad_date": (
        QT_TRANSLATE_NOOP("troubles", "This is no date"),
        QT_TRANSLATE_NOOP("troubles", "Time unknown"),
    ),
    "ambiguous_date": (
        QT_TRANSLATE_NOOP("troubles", "Day and month could be either way round"),
        QT_TRANSLATE_NOOP("troubles", "Time unknown"),
    ),
    "month_only": (
        QT_TRANSLATE_NOOP("troubles", "Only a month is named"),
        QT_TRANSLATE_NOOP("troubles", "Counted from its first day"),
    ),
    "bad_person": (
        QT_TRANSLATE_NOOP("troubles", "This does not look like a name"),
        QT_TRANSLATE_NOOP("troubles", "Nobody entered"),
    ),
    "bad_phone": (
        QT_TRANSLATE_NOOP("troubles", "This is no phone number"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "phone_masked": (
        QT_TRANSLATE_NOOP("troubles", "The number has stars in it"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "phone_rounded": (
        QT_TRANSLATE_NOOP("troubles", "The sheet rounded the number"),
        QT_TRANSLATE_NOOP("troubles", "Taken, check the last digits"),
    ),
    "several_phones": (
        QT_TRANSLATE_NOOP("troubles", "Several numbers in one cell"),
        QT_TRANSLATE_NOOP("troubles", "First one bound, rest kept"),
    ),
    "bad_email": (
        QT_TRANSLATE_NOOP("troubles", "This is no mailbox"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "several_emails": (
        QT_TRANSLATE_NOOP("troubles", "Several mailboxes in one cell"),
        QT_TRANSLATE_NOOP("troubles", "First one bound, rest kept"),
    ),
    "no_code_in_picture": (
        QT_TRANSLATE_NOOP("troubles", "No QR code in this picture"),
        QT_TRANSLATE_NOOP("troubles", "Picture left out"),
    ),
    "personal_data": (
        QT_TRANSLATE_NOOP("troubles", "Somebody's identity number is never taken"),
        QT_TRANSLATE_NOOP("troubles", "This cell stays out"),
    ),
    "hidden_characters": (
        QT_TRANSLATE_NOOP("troubles", "Invisible characters stood in it"),
        QT_TRANSLATE_NOOP("troubles", "Taken without them"),
    ),
    "cell_error": (
        QT_TRANSLATE_NOOP("troubles", "The sheet shows an error here"),
        QT_TRANSLATE_NOOP("troubles", "Not taken"),
    ),
    "formula": (
        QT_TRANSLATE_NOOP("troubles", "This is a formula, it is never evaluated"),
        QT_TRANSLATE_NOOP("troubles", "Kept as its text"),
    ),
    "incomplete_row": (
        QT_TRANSLATE_NOOP("troubles", "The row names no login and no name"),
        QT_TRANSLATE_NOOP("troubles", "Row left out"),
    ),
    "unknown_platform": (
        QT_TRANSLATE_NOOP("troubles", "This platform is not known"),
        QT_TRANSLATE_NOOP("troubles", "Own platform, choose later"),
    ),
    "several_platforms": (
        QT_TRANSLATE_NOOP("troubles", "Several platforms in one cell"),
        QT_TRANSLATE_NOOP("troubles", "First one taken"),
    ),
    "platform_guessed": (
        QT_TRANSLATE_NOOP("troubles", "The platform was guessed from the rest"),
        QT_TRANSLATE_NOOP("troubles", "Check it later"),
    ),
    "no_platform": (
        QT_TRANSLATE_NOOP("troubles", "The row names no platform"),
        QT_TRANSLATE_NOOP("troubles", "Own platform, choose later"),
    ),
    "several_people": (
        QT_TRANSLATE_NOOP("troubles", "Several people where one belongs"),
        QT_TRANSLATE_NOOP("troubles", "First one taken, rest kept"),
    ),
    "sheet_skipped": (
        QT_TRANSLATE_NOOP("troubles", "Nothing in this sheet looks like accounts"),
        QT_TRANSLATE_NOOP("troubles", "Sheet left out"),
    ),
    "no_header": (
        QT_TRANSLATE_NOOP("troubles", "The sheet has no line of headers"),
        QT_TRANSLATE_NOOP("troubles", "Columns guessed, check them"),
    ),
    "not_an_account": (
        QT_TRANSLATE_NOOP("troubles", "This entry is no account"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "in_the_bin": (
        QT_TRANSLATE_NOOP("troubles", "The entry lies in the bin"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "files_left_out": (
        QT_TRANSLATE_NOOP("troubles", "Attached files are not taken"),
        QT_TRANSLATE_NOOP("troubles", "Only the fields"),
    ),
    "duplicate_differs": (
        QT_TRANSLATE_NOOP("troubles", "The same account stands in another row, with other words"),
        QT_TRANSLATE_NOOP("troubles", "Newer one current, other kept"),
    ),
    "duplicate_row": (
        QT_TRANSLATE_NOOP("troubles", "The same account stands in another row"),
        QT_TRANSLATE_NOOP("troubles", "Written once"),
    ),
    "earlier_password": (
        QT_TRANSLATE_NOOP("troubles", "The account had this password before"),
        QT_TRANSLATE_NOOP("troubles", "Vault stays as it is"),
    ),
    "changed_here": (
        QT_TRANSLATE_NOOP("troubles", "The password was changed here since"),
        QT_TRANSLATE_NOOP("troubles", "Vault stays as it is"),
    ),
    "totp_kept": (
        QT_TRANSLATE_NOOP("troubles", "The account has another code key here"),
        QT_TRANSLATE_NOOP("troubles", "Vault stays as it is"),
    ),
    "recovery_codes_kept": (
        QT_TRANSLATE_NOOP("troubles", "The account has other recovery codes here"),
        QT_TRANSLATE_NOOP("troubles", "Vault stays as it is"),
    ),
    "private_note_kept": (
        QT_TRANSLATE_NOOP("troubles", "The account has other secrets here"),
        QT_TRANSLATE_NOOP("troubles", "Vault stays as it is"),
    ),
    "ambiguous_match": (
        QT_TRANSLATE_NOOP("troubles", "Several accounts here fit this row"),
        QT_TRANSLATE_NOOP("troubles", "Row left out"),
    ),
    "no_access": (
        QT_TRANSLATE_NOOP("troubles", "You may not open this account's password"),
        QT_TRANSLATE_NOOP("troubles", "Row left out"),
    ),
    "brand_kept": (
        QT_TRANSLATE_NOOP("troubles", "The account belongs to another brand here"),
        QT_TRANSLATE_NOOP("troubles", "Stays with its brand"),
    ),
    "future_date": (
        QT_TRANSLATE_NOOP("troubles", "The date lies in the future"),
        QT_TRANSLATE_NOOP("troubles", "Time unknown"),
    ),
    "leaver_named": (
        QT_TRANSLATE_NOOP("troubles", "The responsible person has left"),
        QT_TRANSLATE_NOOP("troubles", "Not entered as responsible"),
    ),
    "responsible_not_member": (
        QT_TRANSLATE_NOOP("troubles", "This person has no keys here yet"),
        QT_TRANSLATE_NOOP("troubles", "Not entered as responsible"),
    ),
    "holder_differs": (
        QT_TRANSLATE_NOOP("troubles", "Two rows name different holders of one phone"),
        QT_TRANSLATE_NOOP("troubles", "First one taken"),
    ),
    "counter_based": (
        QT_TRANSLATE_NOOP("troubles", "These codes go by a counter, not by the clock"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "not_a_seed": (
        QT_TRANSLATE_NOOP("troubles", "This is no key for one-time codes"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "seed_too_short": (
        QT_TRANSLATE_NOOP("troubles", "The key for one-time codes is cut short"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "several_seeds": (
        QT_TRANSLATE_NOOP("troubles", "Several keys for one-time codes in one place"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "unsupported_algorithm": (
        QT_TRANSLATE_NOOP("troubles", "The codes use a method that is not known"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "unsupported_digits": (
        QT_TRANSLATE_NOOP("troubles", "The codes have a length that is not known"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
    "unsupported_period": (
        QT_TRANSLATE_NOOP("troubles", "The codes change at an odd pace"),
        QT_TRANSLATE_NOOP("troubles", "Left out"),
    ),
}
