"""What proves that an account is the company's: registration, first phone, subject, payment, clause, screenshots."""

from vault.dossier.keeping import (
    KINDS as KINDS,
)
from vault.dossier.keeping import (
    LONGEST_TEXT as LONGEST_TEXT,
)
from vault.dossier.keeping import (
    MOST_EVIDENCE as MOST_EVIDENCE,
)
from vault.dossier.keeping import (
    WANTED as WANTED,
)
from vault.dossier.keeping import (
    add_item as add_item,
)
from vault.dossier.keeping import (
    evidence_of as evidence_of,
)
from vault.dossier.keeping import (
    list_dossiers as list_dossiers,
)
from vault.dossier.keeping import (
    may_keep as may_keep,
)
from vault.dossier.keeping import (
    remove_item as remove_item,
)
from vault.dossier.keeping import (
    show_dossier as show_dossier,
)
from vault.dossier.views import (
    DossierItem as DossierItem,
)
from vault.dossier.views import (
    DossierRow as DossierRow,
)
from vault.dossier.views import (
    DossierSummary as DossierSummary,
)
