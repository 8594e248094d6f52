"""Quantities: numbers of something.

Numbers are read off the text by a grammar of our own (`numerals`), units named from a table (`units`), the counted noun and the
outcome it counts from the parse (`counted`, `measures`). Vague numbers take the intervals of NewsQuant (Almasian et al. 2023).
"""

from twosource.stages.annotate.quantities.find import find_quantities

__all__ = ["find_quantities"]
