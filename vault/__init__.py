"""The domain of Shouhao: ledger, keys and use cases. Knows nothing of Qt, terminals or words on a screen."""

__version__ = "0.1.0"
