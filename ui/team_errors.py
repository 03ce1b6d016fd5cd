"""Words for what a team's rules refuse: invitations, grants, requests, roles, rules of the policy; no Qt.

``ui/error_text.py`` looks here too; the keys are its own: code, or code:reason, or code:kind.
"""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

_LIST = QT_TRANSLATE_NOOP("errors", "Check the name, or see the list.")
_AS_IT_WAS = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
_NEW_TEXT = QT_TRANSLATE_NOOP("errors", "Ask whoever invited you for a new one.")
_MEANWHILE = (
    QT_TRANSLATE_NOOP("errors", "Somebody changed the team's rights at the same time"),
    QT_TRANSLATE_NOOP("errors", "Look again, and try once more. Nothing was changed."),
)
_NOT_THERE = (QT_TRANSLATE_NOOP("errors", "It is not there any more"), _LIST)

TEXT: dict[str, tuple[str, str]] = {
    "not_permitted:post": (
        QT_TRANSLATE_NOOP("errors", "HR and auditors never see a password: this post opens nothing"),
        QT_TRANSLATE_NOOP(
            "errors", "Give the grant to somebody else, or level none to see the account. Nothing changed."
        ),
    ),
    # what is not there
    "not_found:member": (QT_TRANSLATE_NOOP("errors", "There is no member “{name}”"), _LIST),
    "not_found:not_known_here": (
        QT_TRANSLATE_NOOP("errors", "Nobody called “{name}” uses this vault on this computer"),
        QT_TRANSLATE_NOOP("errors", "Check the name, or add this computer with the member's emergency kit."),
    ),
    "ambiguous:several_here": (
        QT_TRANSLATE_NOOP("errors", "Several members use this vault on this computer"),
        QT_TRANSLATE_NOOP("errors", "Say which of them is unlocking."),
    ),
    "not_found:role": (QT_TRANSLATE_NOOP("errors", "There is no role “{name}”"), _LIST),
    "not_found:device": (QT_TRANSLATE_NOOP("errors", "There is no device “{name}” that opens the vault"), _LIST),
    "not_found:grant": (
        QT_TRANSLATE_NOOP("errors", "{name} has no grant of their own on this"),
        QT_TRANSLATE_NOOP("errors", "A grant on the brand opens its accounts too: see who holds what."),
    ),
    "not_found:request": (
        QT_TRANSLATE_NOOP("errors", "No open request is called “{name}”"),
        QT_TRANSLATE_NOOP("errors", "It may have been answered already: see the list."),
    ),
    "not_found:invitation": (
        QT_TRANSLATE_NOOP("errors", "There is no such open invitation in this vault"),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right vault, or ask for a new invitation."),
    ),
    "exists:role": (QT_TRANSLATE_NOOP("errors", "A role is called “{name}” already"), _AS_IT_WAS),
    "exists:member": (
        QT_TRANSLATE_NOOP("errors", "{name} is a member already"),
        QT_TRANSLATE_NOOP("errors", "Another computer is added with the emergency kit, not with an invitation."),
    ),
    "not_permitted:third_owner": (
        QT_TRANSLATE_NOOP("errors", "An owner goes by the signatures of two owners who stay"),
        QT_TRANSLATE_NOOP("errors", "Give them another role first; they sign that themselves: {ask}."),
    ),
    "not_permitted:grant": (
        QT_TRANSLATE_NOOP("errors", "You have no grant that opens this account"),
        QT_TRANSLATE_NOOP("errors", "Ask whoever manages it for one."),
    ),
    "not_permitted:grant_of": (
        QT_TRANSLATE_NOOP("errors", "No grant of yours allows this"),
        QT_TRANSLATE_NOOP("errors", "Ask for one: {ask}."),
    ),
    "not_permitted:account": (
        QT_TRANSLATE_NOOP("errors", "You see no account “{name}”"),
        QT_TRANSLATE_NOOP("errors", "If it is there, ask for access to it: {ask}."),
    ),
    # invitations and joining
    "bad_input:not_an_invitation": (
        QT_TRANSLATE_NOOP("errors", "This is no invitation"),
        QT_TRANSLATE_NOOP("errors", "It starts with SHI; copy all of it."),
    ),
    "bad_input:invitation_used": (QT_TRANSLATE_NOOP("errors", "This invitation was used already"), _NEW_TEXT),
    "bad_input:invitation_closed": (QT_TRANSLATE_NOOP("errors", "This invitation was taken back"), _NEW_TEXT),
    "bad_input:invitation_expired": (QT_TRANSLATE_NOOP("errors", "This invitation has expired"), _NEW_TEXT),
    "bad_input:expired": (QT_TRANSLATE_NOOP("errors", "This invitation has expired"), _NEW_TEXT),
    "bad_input:not_invited": (QT_TRANSLATE_NOOP("errors", "This invitation is not good any more"), _NEW_TEXT),
    "bad_input:other_words": (
        QT_TRANSLATE_NOOP("errors", "These are not the words of the keys in the vault"),
        QT_TRANSLATE_NOOP("errors", "Do not let them in. Ask for the words again; if they differ, tell the owner."),
    ),
    "bad_input:other_fingerprint": (
        QT_TRANSLATE_NOOP("errors", "The keys in the vault are not those that were compared"),
        QT_TRANSLATE_NOOP("errors", "Do not let them in, and tell the owner."),
    ),
    "bad_input:no_such_person": (
        QT_TRANSLATE_NOOP("errors", "This person has keys already, or is not known"),
        QT_TRANSLATE_NOOP("errors", "Another computer is added with the emergency kit, not with an invitation."),
    ),
    # members, devices and roles
    "bad_input:no_such_member": (
        QT_TRANSLATE_NOOP("errors", "This member is not active"),
        QT_TRANSLATE_NOOP("errors", "Who waits for approval, or was disabled, gets no rights."),
    ),
    "bad_input:not_active": (
        QT_TRANSLATE_NOOP("errors", "This member is not active"),
        QT_TRANSLATE_NOOP("errors", "Choose somebody who works with the vault today."),
    ),
    "bad_input:already_disabled": (QT_TRANSLATE_NOOP("errors", "This member is disabled already"), _AS_IT_WAS),
    "bad_input:own_device": (
        QT_TRANSLATE_NOOP("errors", "A device cannot revoke itself"),
        QT_TRANSLATE_NOOP("errors", "Do it from another device of yours, or ask who runs offboarding."),
    ),
    "bad_input:not_own_device": (
        QT_TRANSLATE_NOOP("errors", "Only its own member can say how a device is protected"),
        QT_TRANSLATE_NOOP("errors", "Ask them to do it on their device. Nothing was changed."),
    ),
    "bad_input:same_role": (QT_TRANSLATE_NOOP("errors", "This member has that role already"), _AS_IT_WAS),
    "bad_input:role_exists": (QT_TRANSLATE_NOOP("errors", "A role has this name already"), _AS_IT_WAS),
    "bad_input:unknown_role": (QT_TRANSLATE_NOOP("errors", "There is no such role"), _LIST),
    "bad_input:unknown_capability": (
        QT_TRANSLATE_NOOP("errors", "There is no such right or reach: {field}"),
        QT_TRANSLATE_NOOP("errors", "The list of roles shows the rights; a right reaches all, led or own."),
    ),
    "bad_input:owner_role_is_fixed": (
        QT_TRANSLATE_NOOP("errors", "The owner's role stays as it is"),
        QT_TRANSLATE_NOOP("errors", "Copy another role and change the copy."),
    ),
    # grants
    "bad_input:account_or_brand": (
        QT_TRANSLATE_NOOP("errors", "Name either an account or a brand"),
        QT_TRANSLATE_NOOP("errors", "Exactly one of the two."),
    ),
    "bad_input:unknown_level": (
        QT_TRANSLATE_NOOP("errors", "There is no such level"),
        QT_TRANSLATE_NOOP("errors", "Levels are none, use, view and manage."),
    ),
    "bad_input:in_the_past": (
        QT_TRANSLATE_NOOP("errors", "This day is over: {field}"),
        QT_TRANSLATE_NOOP("errors", "Name today or a later day."),
    ),
    "bad_input:bad_date": (
        QT_TRANSLATE_NOOP("errors", "This is no date"),
        QT_TRANSLATE_NOOP("errors", "Write it as 2026-11-21."),
    ),
    "bad_input:last_holder": (
        QT_TRANSLATE_NOOP("errors", "Nobody else can open this brand"),
        QT_TRANSLATE_NOOP("errors", "Give somebody else a grant on the whole brand first."),
    ),
    "bad_input:no_such_grant": (QT_TRANSLATE_NOOP("errors", "There is no such grant any more"), _AS_IT_WAS),
    # requests
    "bad_input:already_granted": (
        QT_TRANSLATE_NOOP("errors", "You have this access already"),
        _AS_IT_WAS,
    ),
    "bad_input:already_asked": (
        QT_TRANSLATE_NOOP("errors", "You have asked for this already"),
        QT_TRANSLATE_NOOP("errors", "The request is still open: remind whoever may approve it."),
    ),
    "bad_input:no_such_request": (
        QT_TRANSLATE_NOOP("errors", "This request is not open any more"),
        QT_TRANSLATE_NOOP("errors", "Somebody has answered it: see the list."),
    ),
    "bad_input:other_proposal": (
        QT_TRANSLATE_NOOP("errors", "The proposal is not the one that was shown"),
        QT_TRANSLATE_NOOP("errors", "Do not sign it; look at it again."),
    ),
    "approval_needed:proposed": (
        QT_TRANSLATE_NOOP("errors", "It was proposed and takes effect with a second owner's signature"),
        QT_TRANSLATE_NOOP("errors", "Who may sign: {ask}. The request is {request_id}."),
    ),
    # transfer
    "bad_input:same_member": (
        QT_TRANSLATE_NOOP("errors", "Giver and taker are the same member"),
        QT_TRANSLATE_NOOP("errors", "Choose somebody else to take over."),
    ),
    "bad_input:nothing_to_hand_over": (
        QT_TRANSLATE_NOOP("errors", "There is nothing to hand over"),
        QT_TRANSLATE_NOOP("errors", "They hold no account and no control point of one. Check the name."),
    ),
    "bad_input:nothing_to_transfer": (
        QT_TRANSLATE_NOOP("errors", "There is nothing to hand over"),
        QT_TRANSLATE_NOOP("errors", "This member answers for no account that you see."),
    ),
    "bad_input:not_responsible": (
        QT_TRANSLATE_NOOP("errors", "Somebody else answers for one of these accounts"),
        QT_TRANSLATE_NOOP("errors", "Look who is responsible for it, and hand it over from them."),
    ),
    # rules
    "bad_input:unknown_rule": (
        QT_TRANSLATE_NOOP("errors", "There is no rule {field}"),
        QT_TRANSLATE_NOOP("errors", "policy show lists the rules."),
    ),
    "bad_input:not_a_number": (
        QT_TRANSLATE_NOOP("errors", "This takes a whole number: {field}"),
        _AS_IT_WAS,
    ),
    "bad_input:out_of_range": (
        QT_TRANSLATE_NOOP("errors", "This is too little or too much: {field}"),
        QT_TRANSLATE_NOOP("errors", "Stay from {min} to {max}."),
    ),
    # what only a race or a modified program meets
    **{
        f"bad_input:{reason}": _MEANWHILE
        for reason in (
            *("team_key_due", "directory_key_due", "pair_due", "secrets_not_shared", "wrong_recipients"),
            *("pair_lapsed", "epoch_out_of_order", "generation_out_of_order", "version_out_of_order"),
        )
    },
    **{
        f"bad_input:{reason}": _NOT_THERE
        for reason in ("no_such_account", "no_such_brand", "no_such_scope", "no_such_device", "no_such_invitation")
    },
}  # fmt: skip
