"""The recovery key: split into shares, checked without being used, and used to give a member new keys."""

from __future__ import annotations

from vault.recovery.dates import last_checked as last_checked
from vault.recovery.handing import hand_over_brand as hand_over_brand
from vault.recovery.recovering import Recovered as Recovered
from vault.recovery.recovering import recover_member as recover_member
from vault.recovery.splitting import check_recovery_key as check_recovery_key
from vault.recovery.splitting import make_shares as make_shares
from vault.recovery.splitting import read_recovery_key as read_recovery_key
from vault.recovery.splitting import split_recovery_key as split_recovery_key
