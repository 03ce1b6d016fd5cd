"""Makes the demo's vault and walks through the main jobs, saying what was done and how long it took."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from ui.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.cli.demo import Place
    from vault.session import Session


class Walk:
    """One demo. ``tell`` gets a line for everything that was done."""

    def __init__(self, place: Place, tell: Callable[[str], None]) -> None:
        from vault.demo import OWNER
        from vault.device import Device
        from vault.generator import generate_passphrase

        self.password = generate_passphrase()
        self._place = place
        self._tell = tell
        self._device = Device.open(place.home, "file")
        self._session: Session | None = None
        #: Name, role and password file of whoever can unlock; everybody has the same password here.
        self.members = [(OWNER, "owner", place.password_file)]
        self._took = 0.0

    @property
    def session(self) -> Session:
        assert self._session is not None
        return self._session

    def make(self) -> None:
        """The vault, the sample register imported into it, and what a lead does then."""
        from vault.demo import OWNER, TEAM, tend
        from vault.files import create_private
        from vault.founding import create_vault

        create_private(self._place.password_file, f"{self.password}\n".encode())
        with self._timed():
            made = create_vault(self._device, str(self._place.vault), team=TEAM, name=OWNER, password=self.password)
        self._session = made.session
        self._done(translate("cli", "Vault made for {team}, owner {name}").format(team=TEAM, name=OWNER))
        self._import()
        with self._timed():
            tend(self.session)
        self._done(translate("cli", "Password changed, account with codes and company phone added"))
        self._gather()

    def _gather(self) -> None:
        from vault.demo_team import gather
        from vault.files import create_private

        with self._timed():
            people = gather(self.session, self._device, self.password)
        self.members += [(name, role, self._place.password_file_of(name)) for name, role in people]
        for _, _, path in self.members[1:]:
            create_private(path, f"{self.password}\n".encode())
        self._done(
            translate("cli", "Team let in: %n members, one who left, one request waiting", None, len(self.members))
        )
        self._keep_registers()

    def _keep_registers(self) -> None:
        from vault.demo_registers import keep_registers

        with self._timed():
            rows = keep_registers(self.session)
        self._done(translate("cli", "Third parties, letters and training on the registers: %n rows", None, rows))

    def _import(self) -> None:
        from vault.demo import REGISTER_NAME, write_register
        from vault.importing import carry_out, plan_import, score_imported
        from vault.interchange import read_source
        from vault.platforms import load_catalogue

        register = self._place.folder / REGISTER_NAME
        write_register(register, date.today())
        with self._timed():
            source = read_source(
                [register], format=None, mapping=None, source_password=None, catalogue=load_catalogue()
            )
            result = carry_out(self.session, plan_import(self.session, source, brand=None))
            score_imported(self.session, lambda _done, _total: None)
        self._done(translate("cli", "Imported {file}: %n accounts", None, result.imported).format(file=REGISTER_NAME))

    def main_jobs(self) -> None:
        """What people do all day, and what a scheduled job does at night."""
        self._check_up()
        self._find_and_copy()
        self._hear_of_an_alert()
        self._print()
        self._see_who_leaves()
        self._verify()
        self._back_up()

    def _check_up(self) -> None:
        from ui.finding_text import headline, name
        from vault.health import check_up

        with self._timed():
            result = check_up(self.session)
        self._done(translate("cli", "Check-up: {headline}").format(headline=headline(result)))
        for finding in result.findings:
            self._tell(f"    {name(finding.kind)}  {len(finding.accounts)}")

    def _find_and_copy(self) -> None:
        from vault.accounts import current_code, get_field, list_accounts

        with self._timed():
            found = list_accounts(self.session, query="slgfwb")
        names = ", ".join(row.name for row in found)
        self._done(translate("cli", "“slgfwb” finds {names}").format(names=names))
        with self._timed():
            copied = get_field(self.session, found[0].id, "password")
        self._done(
            translate("cli", "Its password was copied (%n characters), and the record says so", None, len(copied))
        )
        with self._timed():
            code = current_code(self.session, "Beihe Global")
        self._done(
            translate("cli", "Code of Beihe Global: {code}, %n s left", None, code.seconds_left).format(code=code.code)
        )

    def _hear_of_an_alert(self) -> None:
        from ui.alert_text import reason_text, verdict_name
        from vault.alerts.recording import list_alerts

        with self._timed():
            row = list_alerts(self.session)[0]
        words = translate("cli", "A platform's alert about {name}: {verdict}")
        self._done(words.format(name=row.name, verdict=verdict_name(row.verdict)))
        for reason in row.reasons:
            self._tell(f"    {reason_text(reason)}")

    def _print(self) -> None:
        from ui.documents.dossier import write_dossier
        from ui.documents.handover import write_handover
        from vault.accounts import list_accounts
        from vault.documents import confirm_document
        from vault.dossier import add_item

        account = list_accounts(self.session, query="slgfwb")[0].id
        owner, other = self.members[0][0], self.members[1][0]
        dossier, sheet = (self._place.folder / f"{name}.pdf" for name in ("dossier", "handover"))
        with self._timed():
            add_item(self.session, account, "clause", text="劳动合同第 12 条：岗位所用账号归公司")
            write_dossier(self.session, account, dossier)
            issued = write_handover(self.session, owner, other, [account], sheet)
            confirm_document(self.session, issued.digest)
        words = translate("cli", "Printed, and confirmed by the record: {dossier}, {sheet}")
        self._done(words.format(dossier=dossier.name, sheet=sheet.name))

    def _see_who_leaves(self) -> None:
        """One case is being worked off; about the next leaver HR is told what it would list, and opens it in the
        window."""
        from datetime import timedelta

        from ui.offboarding_text import tier_name
        from vault.demo_leaving import NEXT
        from vault.offboarding.items import TIERS
        from vault.offboarding.previewing import preview_case
        from vault.offboarding.showing import list_cases

        with self._timed():
            rows = list_cases(self.session)
        for row in rows:
            words = translate("cli", "Case about {name}: %n items, {open} of them open", None, row.items)
            self._done(words.format(name=row.person, open=row.open))
        day = (self.session.now().date() + timedelta(days=14)).isoformat()
        with self._timed():
            seen = preview_case(self.session, NEXT, last_day=day)
        self._done(translate("cli", "If {name} left: %n items", None, len(seen.items)).format(name=NEXT))
        for tier in TIERS:
            self._tell(f"    {tier_name(tier)}  {sum(item.tier == tier for item in seen.items)}")

    def _verify(self) -> None:
        from vault.audit import verify

        with self._timed():
            found = verify(self.session, lambda _done, _total: None)
        words = translate("cli", "Record verified: {entries} entries, {activity} activities, whole: {whole}")
        whole = translate("cli", "yes") if found.ok else translate("cli", "no")
        self._done(words.format(entries=found.entries, activity=found.activity, whole=whole))

    def _back_up(self) -> None:
        from vault.backup import create_backup

        folder = self._place.folder / "backup"
        folder.mkdir(exist_ok=True)
        with self._timed():
            state = create_backup(self._device, str(self._place.vault), [str(folder)], [])
        self._done(translate("cli", "Backup written and verified: {file}").format(file=state.file))

    def close(self) -> None:
        """Forget the keys; the window opens the vault anew."""
        session, self._session = self._session, None
        if session is not None:
            session.lock()

    @contextmanager
    def _timed(self) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self._took = time.perf_counter() - started

    def _done(self, what: str) -> None:
        self._tell(translate("cli", "✓ {what} ({seconds} s)").format(what=what, seconds=f"{self._took:.2f}"))
