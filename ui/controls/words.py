"""Words and icons of the control graph: what something is, why an account falls, what to do then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ui.accounts.words import control_word, effect_word, link_word
from ui.i18n import translate
from ui.kit.chip import ChipSpec
from vault.controls.falling import EFFECTS, Fallen, Link
from vault.controls.graph import ControlGraph, Node

ICONS = {
    "person": "account-outline",
    "sim": "sim-outline",
    "mailbox": "email-outline",
    "wechat": "wechat",
    "device": "cellphone",
    "real_name": "card-account-details-outline",
    "tool": "toolbox-outline",
    "payment": "credit-card-outline",
    "account": "card-account-details-outline",
}
EFFECT_ICONS = {"locked": "lock-off-outline", "reset": "lock-reset", "touched": "link-variant-off"}
EFFECT_TONES = {"locked": "red", "reset": "amber", "touched": "gray"}
_POSTS = ("admin", "deputy", "operator", "real_name")


def icon_of(kind: str) -> str:
    return f"mdi6.{ICONS.get(kind, 'circle-outline')}"


def kind_word(kind: str) -> str:
    if kind == "person":
        return translate("controls", "Person")
    return translate("controls", "Account") if kind == "account" else control_word(kind)


def name_of(node: Node) -> str:
    return label_of(node.kind, node.label)


def label_of(kind: str, label: str) -> str:
    """As it stands in the graph: a number does not say that it is a SIM's, nor a name that it is somebody's WeChat."""
    if kind == "sim":
        return f"{control_word('sim')} {label}"
    return translate("controls", "WeChat · {name}").format(name=label) if kind == "wechat" else label


def post_word(post: str) -> str:
    return {
        "admin": translate("controls", "Administrator"),
        "deputy": translate("controls", "Deputy"),
        "operator": translate("controls", "Operator"),
        "real_name": translate("controls", "Real name"),
        "holder": translate("controls", "Holder"),
    }.get(post, post)


def mark_chip(mark: str, column: int = 1) -> ChipSpec:
    """One thing that wants to be looked at, as a chip."""
    if mark == "leaver" and column == 2:
        return ChipSpec("account-alert-outline", translate("controls", "Names a leaver"), "violet")
    return {
        "left": ChipSpec("account-off-outline", translate("controls", "Has left"), "violet"),
        "leaver": ChipSpec("account-alert-outline", translate("controls", "In a leaver's hands"), "violet"),
        "single": ChipSpec("account-outline", translate("controls", "Held by one"), "amber"),
        "nobody": ChipSpec("account-question-outline", translate("controls", "No holder"), "gray"),
        "private": ChipSpec("", translate("controls", "Private"), "plain"),
    }[mark]


def chips_of(node: Node) -> list[ChipSpec]:
    chips = [mark_chip(mark, node.column) for mark in node.marks]
    if node.column == 1 and node.company_owned:
        chips.append(ChipSpec("check", translate("controls", "Company-owned"), "plain"))
    return chips


def reason(graph: ControlGraph, fallen: Fallen) -> str:
    """Why an account falls, as short as the room beside its name: what the last step of the way is."""
    last = fallen.path[-1]
    source = graph.nodes[last.source]
    if source.kind == "account":
        return translate("controls", "{how} as {name}").format(how=link_word(last.kind), name=source.label)
    if source.kind == "person":
        return post_word(last.kind)
    if len([step for step in fallen.path if step.kind != "holder"]) > 1:
        return translate("controls", "by {name}").format(name=name_of(source))
    if last.kind == "recovery":
        return link_word("recovery")
    words = {
        ("sim", "locked"): translate("controls", "SMS login"),
        ("sim", "reset"): translate("controls", "SMS recovery"),
        ("wechat", "locked"): translate("controls", "Scan login"),
        ("mailbox", "reset"): translate("controls", "Reset by mail"),
        ("mailbox", "locked"): link_word("same"),
    }
    return words.get((source.kind, last.effect), control_word(source.kind))


def way(graph: ControlGraph, path: Sequence[Link]) -> str:
    """The whole way, for the tooltip and for who hears the screen."""
    names = [name_of(graph.nodes[path[0].source]), *(name_of(graph.nodes[link.target]) for link in path)]
    return " → ".join(names)


def sentence(graph: ControlGraph, node: Node, falls: Mapping[str, Fallen]) -> str:
    """What a screen reader says of a node."""
    hit = [one for one in falls if graph.nodes[one].kind == "account"]
    parts = [f"{kind_word(node.kind)} {node.label}", *(chip.text for chip in chips_of(node))]
    holder = graph.nodes.get(node.holder)
    if holder is not None:
        parts.append(translate("controls", "Holder: {name}").format(name=holder.label))
    if node.brand:
        parts.append(node.brand)
    parts.append(translate("controls", "%n accounts fall with it", None, len(hit)))
    return translate("controls", ", ").join(parts)


def counted(falls: Mapping[str, Fallen], graph: ControlGraph) -> dict[str, list[str]]:
    """The accounts by how hard they are hit, the worst first."""
    found: dict[str, list[str]] = {effect: [] for effect in EFFECTS}
    for one, fallen in falls.items():
        if graph.nodes[one].kind == "account":
            found[fallen.effect].append(one)
    return found


def effect_title(effect: str, count: int) -> str:
    return f"{effect_word(effect)} {count}"
