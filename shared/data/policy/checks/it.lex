# Italian: words that the checks of a whole policy need. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

[history]
invalid*
annull*
abrogat*
ex
precedent*
precedentemente
in passato
sostitu*
soppress*
cessat*
schrems
non .. più
