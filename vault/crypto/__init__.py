"""The only place that imports ``cryptography`` and ``argon2``: what seals, opens, signs and derives.

Names: ``seal``/``open_sealed`` for bytes, ``derive_…`` when the same input gives the same key, ``make_…`` when fresh.
Every failed authentication raises ``OpenFailed``, which does not say what part was wrong.
"""
