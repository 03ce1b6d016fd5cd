"""What to do about something in the graph: the next action beside it, and the order to act in when it is gone."""

from __future__ import annotations

from collections.abc import Mapping

from ui.controls.words import counted, name_of
from ui.i18n import translate
from vault.controls.falling import Fallen
from vault.controls.graph import ControlGraph, Node

_NAMED = 3
DEPUTY, EDIT, HOLDER, OPEN = "deputy", "edit", "holder", "open"


def alone(graph: ControlGraph, node: Node, falls: Mapping[str, Fallen]) -> list[str]:
    """The accounts that hang on nobody else: a deputy there is what takes the mark away."""
    if node.kind == "account":
        return [node.id] if "single" in node.marks else []
    near = [link.target for link in graph.outgoing.get(node.id, ()) if link.target in falls]
    if node.kind == "person":
        near += [one for one in falls if one not in near]
    accounts = [graph.nodes[one] for one in near if graph.nodes[one].kind == "account"]
    single = [one.id for one in accounts if "single" in one.marks]
    return list(dict.fromkeys(single))


def next_action(graph: ControlGraph, node: Node, falls: Mapping[str, Fallen], *, may_edit: bool) -> str:
    """The one primary button."""
    if not may_edit:
        return OPEN if node.kind == "account" else ""
    if node.column == 1 and ("leaver" in node.marks or "nobody" in node.marks):
        return HOLDER
    if "left" not in node.marks and alone(graph, node, falls):
        return DEPUTY
    return OPEN if node.kind == "account" else EDIT


def action_word(action: str) -> str:
    return {
        DEPUTY: translate("controls", "Name a deputy"),
        EDIT: translate("controls", "Edit"),
        HOLDER: translate("controls", "Change the holder"),
        OPEN: translate("controls", "Open the account"),
    }.get(action, "")


def in_order(graph: ControlGraph, node: Node, falls: Mapping[str, Fallen]) -> list[str]:
    """If it really is gone: first what stops others, then what can be reset by it, then the accounts."""
    hit = counted(falls, graph)
    if not any(hit.values()):
        return []
    steps = _first(graph, node)
    mailboxes = [graph.nodes[one] for one in falls if graph.nodes[one].kind == "mailbox"]
    if len(mailboxes) > _NAMED:
        steps.append(translate("controls", "Secure %n mailboxes", None, len(mailboxes)))
    else:
        words = translate("controls", "Secure the mailbox {name}")
        steps += [_by(words.format(name=other.label), _holder(graph, other)) for other in mailboxes]
    changed = {
        "sim": translate("controls", "Bind another phone to %n accounts", None, len(hit["locked"])),
        "wechat": translate("controls", "Hand %n accounts to another administrator", None, len(hit["locked"])),
    }.get(node.kind)
    if changed and hit["locked"]:
        steps.append(changed)
    if hit["reset"]:
        steps.append(translate("controls", "Change the password of %n accounts", None, len(hit["reset"])))
    if node.kind == "person" and hit["locked"]:
        steps.append(translate("controls", "Name another administrator on %n accounts", None, len(hit["locked"])))
    return steps


def _first(graph: ControlGraph, node: Node) -> list[str]:
    holder = _holder(graph, node)
    if node.kind == "sim":
        return [_by(translate("controls", "Report the loss to the carrier"), holder)]
    if node.kind == "mailbox":
        return [_by(translate("controls", "Get the mailbox back, change its password"), holder)]
    if node.kind == "device":
        return [_by(translate("controls", "Sign it out of the accounts"), holder)]
    if node.kind == "person":
        held = [graph.nodes[link.target] for link in graph.outgoing.get(node.id, ()) if link.kind == "holder"]
        return [translate("controls", "Take over {name}").format(name=name_of(one)) for one in held[:_NAMED]]
    return []


def _holder(graph: ControlGraph, node: Node) -> str:
    holder = graph.nodes.get(node.holder)
    return holder.label if holder is not None and "left" not in holder.marks else ""


def _by(words: str, holder: str) -> str:
    return translate("controls", "{what}, {who}").format(what=words, who=holder) if holder else words
