"""The pages of the window, in the order of the rail; each is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass

from ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageSpec:
    """``under``: the page of the rail that stands for one that has no place there itself.

    ``needs``: a page is shown to those whose role reaches this capability anywhere; empty: to everybody.
    ``or_everywhere``: and to those who have this one without limits: who oversees reads what others act on.
    """

    id: str
    icon: str
    label: str
    module: str
    name: str
    under: str = ""
    needs: str = ""
    or_everywhere: str = ""

    @property
    def in_rail(self) -> bool:
        return bool(self.icon)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("health", "mdi6.heart-pulse", QT_TRANSLATE_NOOP("shell", "Check-up"), "ui.health.page", "HealthPage"),
    PageSpec(
        "accounts",
        "mdi6.card-account-details-outline",
        QT_TRANSLATE_NOOP("shell", "Accounts"),
        "ui.accounts.page",
        "AccountsPage",
    ),
    PageSpec("rotation", "mdi6.lock-clock", QT_TRANSLATE_NOOP("shell", "Rotation"), "ui.rotation.page", "RotationPage"),
    PageSpec("import", "", QT_TRANSLATE_NOOP("shell", "Import"), "ui.imports.page", "ImportPage", "accounts"),
    PageSpec(
        "team",
        "mdi6.account-key-outline",
        QT_TRANSLATE_NOOP("shell", "Members"),
        "ui.team.page",
        "TeamPage",
    ),
    PageSpec(
        "offboarding",
        "mdi6.account-arrow-right-outline",
        QT_TRANSLATE_NOOP("shell", "Leaving"),
        "ui.offboarding.page",
        "OffboardingPage",
        needs="offboard",
        or_everywhere="audit",
    ),
    PageSpec("waiting", "", QT_TRANSLATE_NOOP("shell", "Waiting for approval"), "ui.team.waiting", "WaitingPage"),
    PageSpec(
        "warnings",
        "mdi6.alert-outline",
        QT_TRANSLATE_NOOP("shell", "Warnings"),
        "ui.warnings.page",
        "WarningsPage",
        needs="audit",
    ),
    PageSpec(
        "registers",
        "mdi6.notebook-outline",
        QT_TRANSLATE_NOOP("shell", "Registers"),
        "ui.registers.page",
        "RegistersPage",
        needs="registers",
        or_everywhere="audit",
    ),
    PageSpec(
        "audit",
        "mdi6.text-box-search-outline",
        QT_TRANSLATE_NOOP("shell", "Audit"),
        "ui.audit.page",
        "AuditPage",
        needs="audit",
    ),
    PageSpec(
        "settings", "mdi6.cog-outline", QT_TRANSLATE_NOOP("shell", "Settings"), "ui.settings.page", "SettingsPage"
    ),
)
