"""The control graph of 2,000 accounts: ``python -m tests.bench.graph`` prints how long it takes and the longest frame.

Everything is made up in memory; what is timed is what the window does with it: placing on the worker, then frames
while one scrolls, zooms, walks and selects. A frame counts as long as it was computed: other programs' turns on a busy
machine are not ours.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable

from vault.controls.falling import Link
from vault.controls.graph import ControlGraph, Node

ACCOUNTS, BRANDS, PEOPLE = 2000, 24, 120
_PLATFORMS = ("weibo", "douyin", "xiaohongshu", "wechat_official_account", "x", "instagram", "kuaishou", "mailbox")


def invented(seed: int = 7, accounts: int = ACCOUNTS) -> ControlGraph:
    """A SIM behind about four accounts, a mailbox behind eight, a device behind ten; a few persons behind hundreds."""
    chance = random.Random(seed)
    brands = [f"品牌{number:02}" for number in range(BRANDS)]
    nodes = [Node(f"p{at}", "person", f"运营{at:03}") for at in range(PEOPLE)]
    links: list[Link] = []
    found = [Node(f"a{at}", "account", f"账号 {at:04}", chance.choice(brands), about=chance.choice(_PLATFORMS))
             for at in range(accounts)]  # fmt: skip
    by_brand = {brand: [node.id for node in found if node.brand == brand] for brand in brands}
    for kind, share, effect in (("sim", 4, "locked"), ("mailbox", 8, "reset"), ("device", 10, "reset")):
        for at in range(accounts // share):
            brand, holder = chance.choice(brands), f"p{int(PEOPLE * chance.random() ** 2)}"
            one = f"{kind}{at}"
            nodes.append(Node(one, kind, f"199****{at:04}", brand, holder=holder, marks=("single",)))
            links.append(Link(holder, one, "holder", "locked"))
            for account in chance.sample(by_brand[brand], min(share, len(by_brand[brand]))):
                links.append(Link(one, account, kind, effect))
    for node in found:
        links.append(Link(f"p{int(PEOPLE * chance.random() ** 3)}", node.id, "operator", "touched"))
    for at in range(accounts // 8):
        links.append(Link(f"sim{at}", f"mailbox{at}", "recovery", "reset"))
    return ControlGraph([*nodes, *found], links)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt, qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

    from ui.controls.canvas import GraphCanvas
    from ui.controls.lighting import light
    from ui.controls.pane import ControlPane
    from ui.controls.placing import Wanted, cluster, place
    from ui.controls.service import Look
    from ui.kit import theme
    from vault.errors import NotFound
    from vault.platforms import Platform, load_catalogue

    qInstallMessageHandler(lambda *_: None)  # the offscreen platform says of every window what it cannot do
    app = QApplication(sys.argv[:1])
    theme.choose_families(app)
    theme.apply(app, Qt.ColorScheme.Light)
    graph = invented()
    begun = time.perf_counter()
    whole = place(graph, Wanted())
    by_brand = cluster(graph, whole)
    print(f"{len(graph.nodes)} nodes, {len(graph.links)} links")
    print(f"placing, on the worker\t{(time.perf_counter() - begun) * 1000:.0f} ms")

    def platform_of(platform: str) -> Platform | None:
        try:
            return load_catalogue().get(platform)
        except NotFound:
            return None

    canvas, pane = GraphCanvas(platform_of), ControlPane(platform_of)
    window = QWidget()
    window.resize(1124, 640)
    layout = QHBoxLayout(window)
    layout.addWidget(canvas, 1)
    layout.addWidget(pane)
    pane.setFixedWidth(340)
    window.show()
    canvas.show_scene(whole, by_brand, anew=True)
    app.processEvents()
    worst: dict[str, list[float]] = {}

    def frame(job: str, do: Callable[[], object]) -> None:
        started, computed = time.perf_counter(), time.thread_time()
        do()
        canvas.viewport().repaint()
        app.processEvents()
        took = min(time.perf_counter() - started, time.thread_time() - computed)
        worst.setdefault(job, []).append(took * 1000)

    def select(node: str) -> None:
        falls = graph.falls(node)
        pane.show_node(look, graph.nodes[node], falls)
        canvas.show_light(light(graph, canvas.scene, node, falls))

    look = Look(graph, whole, by_brand)
    for _ in range(5):
        frame("by brand: a frame", lambda: None)
    canvas.set_zoom(1.0)
    app.processEvents()
    bar = canvas.verticalScrollBar()
    for at in range(200):
        frame("scrolling", lambda at=at: bar.setValue(bar.maximum() * at // 200))
    for zoom in (0.5, 0.6, 0.75, 1.2, 1.5, 2.0, 0.9, 0.4, 1.0) * 3:
        frame("zooming", lambda zoom=zoom: canvas.set_zoom(zoom))
    people = [node.id for node in graph.nodes.values() if node.kind == "person"]
    largest = max(people, key=lambda one: len(graph.falls(one)))
    for one in (largest, *people[:20], *(f"sim{at}" for at in range(0, 400, 20))):
        frame("selecting", lambda one=one: select(one))
    frame("selecting who holds most", lambda: select(largest))
    for at in range(100):
        frame("scrolling while that is lit", lambda at=at: bar.setValue(bar.maximum() * at // 100))
    for _ in range(100):
        frame("walking by key", lambda: QTest.keyClick(canvas, Qt.Key.Key_Down))
    for job, times in worst.items():
        print(f"{job}\tmedian {statistics.median(times):.1f} ms\tlongest {max(times):.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
