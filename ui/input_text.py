"""Words for what people hand over and the program cannot take: reasons of ``bad_input`` and their like; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:reason, or code:kind.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP
from ui.robot_text import TEXT as ROBOT_TEXT

_TRY_AGAIN = QT_TRANSLATE_NOOP("errors", "Mend it and try again. Nothing was written.")
_OTHER_FILE = QT_TRANSLATE_NOOP("errors", "Choose another file. Nothing was written.")
_NAMES = QT_TRANSLATE_NOOP("errors", "Check the spelling, or see the list.")

TEXT: dict[str, tuple[str, str]] = {
    **ROBOT_TEXT,
    # values
    "bad_input:too_long": (QT_TRANSLATE_NOOP("errors", "Too long: {field}"), _TRY_AGAIN),
    "bad_input:field_too_long": (QT_TRANSLATE_NOOP("errors", "A cell holds more than an account can"), _TRY_AGAIN),
    "bad_input:not_a_date": (
        QT_TRANSLATE_NOOP("errors", "This is no date: {field}"),
        QT_TRANSLATE_NOOP("errors", "Write it as 2026-11-21."),
    ),
    "bad_input:rotation_pending": (
        QT_TRANSLATE_NOOP("errors", "This password is being changed already"),
        QT_TRANSLATE_NOOP("errors", "Look at the change, then confirm it or give it up. Nothing was changed."),
    ),
    "bad_input:reused_password": (
        QT_TRANSLATE_NOOP("errors", "This was one of the last {remembered} passwords"),
        QT_TRANSLATE_NOOP("errors", "Take another one. Nothing was changed."),
    ),
    "bad_input:review_running": (
        QT_TRANSLATE_NOOP("errors", "A review of this account is running already"),
        QT_TRANSLATE_NOOP("errors", "Answer its points and finish it."),
    ),
    "bad_input:points_open": (
        QT_TRANSLATE_NOOP("errors", "{count} of the points still lack an answer, or the evidence that it takes"),
        QT_TRANSLATE_NOOP("errors", "See which in the review. What nobody can find out is answered with unknown."),
    ),
    "bad_input:value_unasked": (
        QT_TRANSLATE_NOOP("errors", "A value goes with “changed” only"),
        QT_TRANSLATE_NOOP("errors", "Say that it changed, or leave the value out. Nothing was changed."),
    ),
    "bad_input:evidence_too_large": (
        QT_TRANSLATE_NOOP("errors", "A piece of evidence has {max} bytes at most"),
        QT_TRANSLATE_NOOP("errors", "Take a smaller picture, or cut out what matters. Nothing was written."),
    ),
    "bad_input:not_a_digest": (
        QT_TRANSLATE_NOOP("errors", "That is neither a document's number nor its digest"),
        QT_TRANSLATE_NOOP("errors", "Both stand at the foot of every page; 16 digits of the digest are enough."),
    ),
    "bad_input:no_content": (
        QT_TRANSLATE_NOOP("errors", "This file does not carry what was printed"),
        QT_TRANSLATE_NOOP("errors", "It was not issued like this, or saved anew. Compare number and digest instead."),
    ),
    "bad_input:no_password": (
        QT_TRANSLATE_NOOP("errors", "No password of this account is stored"),
        QT_TRANSLATE_NOOP("errors", "Nothing falls due, and nothing was changed."),
    ),
    "bad_input:already_cleared": (
        QT_TRANSLATE_NOOP("errors", "Somebody has dealt with this already"),
        QT_TRANSLATE_NOOP("errors", "The record says who, and what it was. Nothing was changed."),
    ),
    "bad_input:already_postponed": (
        QT_TRANSLATE_NOOP("errors", "This password was put off once already"),
        QT_TRANSLATE_NOOP("errors", "Change it. After that it can be put off again."),
    ),
    "bad_input:postpone_out_of_range": (
        QT_TRANSLATE_NOOP("errors", "A password is put off by {min} to {max} days"),
        QT_TRANSLATE_NOOP("errors", "Say how many. Nothing was changed."),
    ),
    "bad_input:dates_reversed": (
        QT_TRANSLATE_NOOP("errors", "The last day lies before the first"),
        QT_TRANSLATE_NOOP("errors", "Exchange them. Nothing was changed."),
    ),
    "bad_input:blackout_too_long": (
        QT_TRANSLATE_NOOP("errors", "A time without password changes lasts {max} days at most"),
        QT_TRANSLATE_NOOP("errors", "Take an earlier last day. Nothing was changed."),
    ),
    "bad_input:left_since_needs_password": (
        QT_TRANSLATE_NOOP("errors", "To end the rights of people who left, the restored vault has to be opened"),
        QT_TRANSLATE_NOOP("errors", "Give the password of an owner or of HR. Nothing was restored."),
    ),
    "bad_input:unknown_status": (
        QT_TRANSLATE_NOOP("errors", "There is no such status: {status}"),
        QT_TRANSLATE_NOOP("errors", "Statuses are the kinds of findings and the states of accounts and due dates."),
    ),
    "bad_input:unknown_value": (QT_TRANSLATE_NOOP("errors", "This value is not known: {field}"), _NAMES),
    "bad_input:unknown_kind": (QT_TRANSLATE_NOOP("errors", "This kind is not known"), _NAMES),
    "bad_input:linked_to_itself": (QT_TRANSLATE_NOOP("errors", "Nothing stands behind itself"), _NAMES),
    "bad_input:not_two_accounts": (
        QT_TRANSLATE_NOOP("errors", "A link of this kind is between two accounts"),
        QT_TRANSLATE_NOOP("errors", "Name two accounts, or choose another kind. Nothing was changed."),
    ),
    "bad_input:not_two_controls": (
        QT_TRANSLATE_NOOP("errors", "A link of this kind is between two control points"),
        QT_TRANSLATE_NOOP("errors", "Name two control points, or choose another kind. Nothing was changed."),
    ),
    "bad_input:unencodable": (QT_TRANSLATE_NOOP("errors", "There are characters that cannot be stored"), _TRY_AGAIN),
    "bad_input:brand_is_fixed": (
        QT_TRANSLATE_NOOP("errors", "An account stays in its brand"),
        QT_TRANSLATE_NOOP("errors", "Add it anew in the other brand, then delete it here."),
    ),
    "bad_input:length_out_of_range": (
        QT_TRANSLATE_NOOP("errors", "A password cannot have this length"),
        QT_TRANSLATE_NOOP("errors", "Ask for {min} to {max}."),
    ),
    "bad_input:words_out_of_range": (
        QT_TRANSLATE_NOOP("errors", "A passphrase cannot have this many words"),
        QT_TRANSLATE_NOOP("errors", "Ask for {min} to {max}."),
    ),
    "bad_input:nothing_allowed": (
        QT_TRANSLATE_NOOP("errors", "The platform's rules leave no character to draw from"),
        QT_TRANSLATE_NOOP("errors", "Make the password without the platform."),
    ),
    "bad_input:not_a_secret_key": (
        QT_TRANSLATE_NOOP("errors", "This is no secret key"),
        QT_TRANSLATE_NOOP("errors", "It starts with SHK and stands on the emergency kit; check every group."),
    ),
    "bad_input:not_a_recovery_key": (
        QT_TRANSLATE_NOOP("errors", "This is no recovery key"),
        QT_TRANSLATE_NOOP("errors", "It starts with SHR and stands on the emergency kit; check every group."),
    ),
    "bad_input:other_recovery_key": (
        QT_TRANSLATE_NOOP("errors", "This recovery key is not this vault's"),
        QT_TRANSLATE_NOOP("errors", "Look for the kit or the shares of this vault. Nothing was changed."),
    ),
    "bad_input:brand_has_holders": (
        QT_TRANSLATE_NOOP("errors", "Somebody still opens this brand"),
        QT_TRANSLATE_NOOP("errors", "They can give a grant on it; the recovery key is not needed."),
    ),
    "bad_input:not_an_owner": (
        QT_TRANSLATE_NOOP("errors", "Only an owner can be handed a brand by the recovery key"),
        QT_TRANSLATE_NOOP("errors", "They can give grants on it afterwards."),
    ),
    "bad_input:share_damaged": (
        QT_TRANSLATE_NOOP("errors", "A word of share {line} is wrong or missing"),
        QT_TRANSLATE_NOOP("errors", "Compare all 33 words with the paper. Nothing was changed."),
    ),
    "bad_input:shares_too_few": (
        QT_TRANSLATE_NOOP("errors", "It takes {needed} shares, and {found} was given"),
        QT_TRANSLATE_NOOP("errors", "Add another share of the same set. Nothing was changed."),
    ),
    "bad_input:shares_mixed": (
        QT_TRANSLATE_NOOP("errors", "These shares do not belong together"),
        QT_TRANSLATE_NOOP("errors", "Take shares of one and the same split. Nothing was changed."),
    ),
    "bad_input:not_our_shares": (
        QT_TRANSLATE_NOOP("errors", "These are shares of something else, not of a recovery key"),
        QT_TRANSLATE_NOOP("errors", "Look for the sheets that were printed for this vault. Nothing was changed."),
    ),
    "bad_input:shares_out_of_range": (
        QT_TRANSLATE_NOOP("errors", "The key cannot be split like this"),
        QT_TRANSLATE_NOOP("errors", "Make {min} to {max} shares, and ask for at least {min} and at most all of them."),
    ),
    "bad_input:other_head_code": (
        QT_TRANSLATE_NOOP("errors", "The vault's head code is another one"),
        QT_TRANSLATE_NOOP("errors", "Do not go on: compare the codes with a colleague once more."),
    ),
    "bad_input:other_vault": (
        QT_TRANSLATE_NOOP("errors", "This is another vault's backup"),
        QT_TRANSLATE_NOOP("errors", "Choose a backup of the vault that is open"),
    ),
    "bad_input:no_backup_folder": (
        QT_TRANSLATE_NOOP("errors", "No folder for backups is known"),
        QT_TRANSLATE_NOOP("errors", "Name at least one folder."),
    ),
    "bad_input:kdf_too_costly": (
        QT_TRANSLATE_NOOP("errors", "This computer lacks the memory to unlock the vault"),
        QT_TRANSLATE_NOOP("errors", "Close other programs and try again. Nothing is damaged."),
    ),
    # files
    "bad_input:unreadable_file": (QT_TRANSLATE_NOOP("errors", "The file cannot be read"), _OTHER_FILE),
    "bad_input:unreadable": (QT_TRANSLATE_NOOP("errors", "The file cannot be read"), _OTHER_FILE),
    "bad_input:not_a_file": (QT_TRANSLATE_NOOP("errors", "This is not a file"), _OTHER_FILE),
    "bad_input:is_a_folder": (QT_TRANSLATE_NOOP("errors", "This is a folder, not a file"), _OTHER_FILE),
    "bad_input:no_permission": (QT_TRANSLATE_NOOP("errors", "The file may not be read"), _OTHER_FILE),
    "bad_input:no_files": (QT_TRANSLATE_NOOP("errors", "No file was named"), _OTHER_FILE),
    "bad_input:not_utf8": (
        QT_TRANSLATE_NOOP("errors", "The text is not UTF-8"),
        QT_TRANSLATE_NOOP("errors", "Save it as UTF-8."),
    ),
    "bad_input:password_command_failed": (
        QT_TRANSLATE_NOOP("errors", "The password command failed"),
        QT_TRANSLATE_NOOP("errors", "Run it by itself and see what it says."),
    ),
    "bad_input:on_or_unknown": (
        QT_TRANSLATE_NOOP("errors", "Login protection is on, or that is not known"),
        QT_TRANSLATE_NOOP("errors", "Switch it on and answer as registered; until then it is unknown."),
    ),
    "bad_input:report_format": (
        QT_TRANSLATE_NOOP("errors", "A report is a .pdf or an .xlsx file"),
        QT_TRANSLATE_NOOP("errors", "Name the file with one of these endings. Nothing was written."),
    ),
    "bad_input:unknown_format": (
        QT_TRANSLATE_NOOP("errors", "This is no format that can be read"),
        QT_TRANSLATE_NOOP("errors", "Use a spreadsheet (xlsx, csv) or a password manager's export."),
    ),
    "bad_input:not_this_format": (
        QT_TRANSLATE_NOOP("errors", "The file holds another format"),
        QT_TRANSLATE_NOOP("errors", "Leave the format out: it is found by what is in the file."),
    ),
    "bad_input:not_text": (QT_TRANSLATE_NOOP("errors", "The file is no text"), _OTHER_FILE),
    "bad_input:not_json": (QT_TRANSLATE_NOOP("errors", "The file is not whole"), _OTHER_FILE),
    "bad_input:too_deep": (QT_TRANSLATE_NOOP("errors", "The file is built in a way that no export is"), _OTHER_FILE),
    "bad_input:too_many_columns": (
        QT_TRANSLATE_NOOP("errors", "The sheet has too many columns"),
        QT_TRANSLATE_NOOP("errors", "Delete those that no account needs."),
    ),
    "bad_input:too_many_codes": (
        QT_TRANSLATE_NOOP("errors", "The picture holds too many codes"),
        QT_TRANSLATE_NOOP("errors", "Cut it into parts."),
    ),
    "bad_input:save_as_xlsx": (
        QT_TRANSLATE_NOOP("errors", "This is an old Excel format"),
        QT_TRANSLATE_NOOP("errors", "Save it as .xlsx and import that."),
    ),
    "bad_input:old_kdbx": (
        QT_TRANSLATE_NOOP("errors", "This is an old KeePass format"),
        QT_TRANSLATE_NOOP("errors", "Save it as KDBX 3.1 or 4 and import that."),
    ),
    "bad_input:newer_kdbx": (
        QT_TRANSLATE_NOOP("errors", "This KeePass format is newer than the program knows"),
        QT_TRANSLATE_NOOP("errors", "Save it as KDBX 4 and import that."),
    ),
    "bad_input:encrypted_export": (
        QT_TRANSLATE_NOOP("errors", "The export is encrypted"),
        QT_TRANSLATE_NOOP("errors", "Export it without encryption, import it, then delete the file."),
    ),
    "bad_input:source_password_needed": (
        QT_TRANSLATE_NOOP("errors", "The file asks for its password"),
        QT_TRANSLATE_NOOP("errors", "Give the file's own password."),
    ),
    "bad_input:wrong_source_password": (
        QT_TRANSLATE_NOOP("errors", "The file does not open with this password"),
        QT_TRANSLATE_NOOP("errors", "Give the file's own password, not the vault's."),
    ),
    "bad_input:unknown_column": (
        QT_TRANSLATE_NOOP("errors", "No sheet has a column “{header}”"),
        QT_TRANSLATE_NOOP("errors", "Write the header as it stands in the file."),
    ),
    "bad_input:unknown_field": (QT_TRANSLATE_NOOP("errors", "There is no such field"), _NAMES),
    # what is not there, or may not be written
    "bad_input:broken_overlay": (
        QT_TRANSLATE_NOOP("errors", "This overlay breaks a rule of the catalogue: {file}, line {line}, {problem}"),
        QT_TRANSLATE_NOOP("errors", "docs/catalogue.md says what each means. Nothing was written."),
    ),
    "bad_input:overlay_too_large": (
        QT_TRANSLATE_NOOP("errors", "An overlay has {max} bytes at most"),
        _OTHER_FILE,
    ),
    "not_found:overlay": (QT_TRANSLATE_NOOP("errors", "There is no overlay for “{name}” here"), _NAMES),
    "not_found:playbook": (
        QT_TRANSLATE_NOOP("errors", "The lists of the platform “{name}” cannot be read"),
        QT_TRANSLATE_NOOP("errors", "Install the program anew: files that came with it are damaged."),
    ),
    "not_found:brand": (QT_TRANSLATE_NOOP("errors", "There is no brand “{name}”"), _NAMES),
    "not_found:person": (QT_TRANSLATE_NOOP("errors", "There is nobody called “{name}”"), _NAMES),
    "not_found:control": (QT_TRANSLATE_NOOP("errors", "There is no control point “{name}”"), _NAMES),
    "not_found:link": (
        QT_TRANSLATE_NOOP("errors", "There is no such link: {name}"),
        QT_TRANSLATE_NOOP("errors", "See the links for what there is."),
    ),
    "exists:link": (
        QT_TRANSLATE_NOOP("errors", "This link is known already: {name}"),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    ),
    "not_found:review": (
        QT_TRANSLATE_NOOP("errors", "No access review of {name} is running"),
        QT_TRANSLATE_NOOP("errors", "Begin one first."),
    ),
    "not_found:point": (QT_TRANSLATE_NOOP("errors", "This review has no point “{name}”"), _NAMES),
    "not_found:document": (
        QT_TRANSLATE_NOOP("errors", "The document “{name}” is not known here"),
        QT_TRANSLATE_NOOP("errors", "This vault never issued it, or a figure in it was changed. Compare every digit."),
    ),
    "not_found:item": (QT_TRANSLATE_NOOP("errors", "The dossier has no piece “{name}”"), _NAMES),
    "not_found:evidence": (
        QT_TRANSLATE_NOOP("errors", "No evidence was handed in for “{name}”"),
        QT_TRANSLATE_NOOP("errors", "See the review for what there is."),
    ),
    "not_found:rotation": (
        QT_TRANSLATE_NOOP("errors", "No password change of {name} is under way"),
        QT_TRANSLATE_NOOP("errors", "Begin one first."),
    ),
    "not_found:blackout": (QT_TRANSLATE_NOOP("errors", "There is no time without password changes “{name}”"), _NAMES),
    "not_found:glass": (
        QT_TRANSLATE_NOOP("errors", "There is no break-glass “{name}” that waits to be looked into"),
        _NAMES,
    ),
    "not_found:seed": (QT_TRANSLATE_NOOP("errors", "There is no one-time code “{name}” here"), _NAMES),
    "cannot_write:no_folder": (
        QT_TRANSLATE_NOOP("errors", "The folder for {path} is not there"),
        QT_TRANSLATE_NOOP("errors", "Make the folder first, or choose another place."),
    ),
    "cannot_write:copy_is_bad": (
        QT_TRANSLATE_NOOP("errors", "The copy in {path} did not stand the check and was removed"),
        QT_TRANSLATE_NOOP("errors", "Earlier backups are as they were. Try another disk."),
    ),
}
