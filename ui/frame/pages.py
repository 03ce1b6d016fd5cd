"""The pages of the window, in the order of the rail; each is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass

from ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageSpec:
    """``under``: the page of the rail that stands for one that has no place there itself."""

    id: str
    icon: str
    label: str
    module: str
    name: str
    under: str = ""


PAGES: tuple[PageSpec, ...] = (
    PageSpec("health", "mdi6.heart-pulse", QT_TRANSLATE_NOOP("shell", "Check-up"), "ui.health.page", "HealthPage"),
    PageSpec(
        "accounts",
        "mdi6.card-account-details-outline",
        QT_TRANSLATE_NOOP("shell", "Accounts"),
        "ui.accounts.page",
        "AccountsPage",
    ),
    PageSpec("import", "", QT_TRANSLATE_NOOP("shell", "Import"), "ui.imports.page", "ImportPage", "accounts"),
    PageSpec(
        "audit", "mdi6.text-box-search-outline", QT_TRANSLATE_NOOP("shell", "Audit"), "ui.audit.page", "AuditPage"
    ),
    PageSpec(
        "settings", "mdi6.cog-outline", QT_TRANSLATE_NOOP("shell", "Settings"), "ui.settings.page", "SettingsPage"
    ),
)
