"""News agencies by the names that credits use."""

from typing import Final

AGENCIES: Final[dict[str, str]] = {
    name: short
    for short, names in {
        "AAP": ("aap", "australian associated press"),
        "AFP": ("afp", "agence france-presse", "agence france presse"),
        "ANI": ("ani",),
        "ANSA": ("ansa",),
        "AP": ("ap", "associated press", "the associated press"),
        "Anadolu": ("anadolu", "anadolu agency"),
        "Bloomberg": ("bloomberg", "bloomberg news"),
        "CNN Wire": ("cnn wire", "cnn newsource"),
        "EFE": ("efe",),
        "IANS": ("ians",),
        "IRNA": ("irna",),
        "Interfax": ("interfax",),
        "Interfax-Ukraine": ("interfax-ukraine",),
        "KCNA": ("kcna",),
        "Kyodo": ("kyodo", "kyodo news"),
        "PA": ("pa media", "press association"),
        "PTI": ("pti", "press trust of india"),
        "RIA Novosti": ("ria novosti",),
        "Reuters": ("reuters", "thomson reuters"),
        "SANA": ("sana",),
        "TASS": ("tass", "itar-tass"),
        "The Canadian Press": ("canadian press", "the canadian press"),
        "Tribune News Service": ("tns", "tribune news service"),
        "UPI": ("upi", "united press international"),
        "Ukrinform": ("ukrinform",),
        "WAM": ("wam",),
        "Xinhua": ("xinhua",),
        "Yonhap": ("yonhap",),
        "dpa": ("dpa",),
    }.items()
    for name in names
}
"""Each name, case folded, with the agency's short name."""
