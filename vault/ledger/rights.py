"""Who may do what: the default roles as data, part of the format's rules and frozen with it."""

from __future__ import annotations

from typing import Final

#: How far a capability reaches: everywhere, in what the member leads, or where an own grant says so.
ALL: Final = "all"
LED: Final = "led"
OWN: Final = "own"

ROLES: Final[dict[str, dict[str, str]]] = {
    "owner": {
        "see_profiles": ALL,
        "edit_accounts": ALL,
        "change_password": OWN,
        "give_grants": ALL,
        "transfer": ALL,
        "approve": ALL,
        "invite": ALL,
        "change_policy": ALL,
        "offboard": ALL,
        "declare_incident": ALL,
        "run_incident": ALL,
        "audit": ALL,
        "export": OWN,
        "registers": ALL,
    },
    "lead": {
        "see_profiles": LED,
        "edit_accounts": LED,
        "change_password": OWN,
        "give_grants": LED,
        "transfer": LED,
        "approve": LED,
        "invite": LED,
        "offboard": LED,
        "declare_incident": ALL,
        "run_incident": LED,
        "audit": LED,
        "export": OWN,
        "registers": LED,
    },
    "operator": {
        "see_profiles": OWN,
        "edit_accounts": OWN,
        "change_password": OWN,
        "declare_incident": ALL,
        "audit": OWN,
    },
    "service": {"see_profiles": OWN, "declare_incident": ALL, "audit": OWN},
    "finance": {"see_profiles": OWN, "declare_incident": ALL, "audit": OWN},
    "legal": {
        "see_profiles": ALL,
        "declare_incident": ALL,
        "run_incident": ALL,
        "audit": ALL,
        "registers": ALL,
    },
    "hr": {"see_profiles": ALL, "offboard": ALL, "declare_incident": ALL, "registers": ALL},
    "auditor": {"see_profiles": ALL, "declare_incident": ALL, "audit": ALL},
    "viewer": {"see_profiles": OWN, "declare_incident": ALL, "audit": OWN},
}

LEVELS: Final = ("none", "use", "view", "manage")


def level_at_least(level: str, wanted: str) -> bool:
    return LEVELS.index(level) >= LEVELS.index(wanted)


CAPABILITIES: Final = tuple(dict.fromkeys(name for role in ROLES.values() for name in role))
#: Roles whose invitation waits for a second member, because what they may do reaches into everybody's rights.
WEIGHTY: Final = ("owner", "lead")
#: What makes any other role as weighty: deciding who may do what.
DECIDING: Final = ("give_grants", "invite", "change_policy")
#: Whom a lead may invite and approve.
LED_ROLES: Final = ("operator", "service", "viewer")
#: Posts that oversee others and open no secret, whatever anybody would like to give them.
OVERSEEING: Final = ("hr", "auditor")
