"""Measuring units: the words and symbols of news, each with its name in the singular.

A compact table of our own in place of a units registry, whose import costs half a second: nothing is converted here, only named.
"""

import re
from typing import Final

_REGULAR: Final = (
    "metre kilometre centimetre millimetre micrometre nanometre mile yard hectare acre litre millilitre gallon pint barrel bushel cup "
    "teaspoon tablespoon "
    "gram kilogram milligram microgram ton kiloton megaton gigaton ounce pound stone "
    "second minute hour day week month year decade millisecond microsecond nanosecond "
    "watt kilowatt megawatt gigawatt terawatt volt kilovolt amp ohm joule kilojoule calorie kilocalorie newton pascal "
    "bit byte kilobyte megabyte gigabyte terabyte petabyte megabit gigabit megapixel pixel decibel lumen degree knot "
    "dollar cent euro shekel rupee rouble ruble peso franc zloty hryvnia dinar dirham riyal shilling bitcoin guilder"
).split()
"""Names with a regular plural."""

_REGULAR_PAIRS: Final = (
    "nautical mile", "square metre", "square kilometre", "square mile", "square yard", "square centimetre", "cubic metre",
    "cubic kilometre",
    "cubic centimetre", "cubic yard", "metric ton", "kilowatt-hour", "megawatt-hour", "basis point", "light-year", "deutsche mark",
)  # fmt: skip
_IRREGULAR: Final = {
    "century": "century", "centuries": "century", "horsepower": "horsepower", "hertz": "hertz", "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz", "square foot": "square foot", "square feet": "square foot", "cubic foot": "cubic foot",
    "cubic feet": "cubic foot",
    "square inch": "square inch", "square inches": "square inch", "tonne": "metric ton", "tonnes": "metric ton", "gigatonne": "gigaton",
    "gigatonnes": "gigaton", "kilo": "kilogram", "kilos": "kilogram", "gramme": "gram", "grammes": "gram", "milligramme": "milligram",
    "milligrammes": "milligram", "microgramme": "microgram", "microgrammes": "microgram", "kilogramme": "kilogram",
    "kilogrammes": "kilogram",
    "kilowatt hours": "kilowatt-hour",
    "megawatt hours": "megawatt-hour", "light years": "light-year", "miles an hour": "mile per hour", "miles per hour": "mile per hour",
    "kilometres an hour": "kilometre per hour", "kilometers an hour": "kilometre per hour", "penny": "penny", "pennies": "penny",
    "krone": "krone",
    "krona": "krona", "baht": "baht", "real": "real", "reais": "real", "naira": "naira", "lira": "lira", "shekel": "shekel",
    "metric tonne": "metric ton", "metric tonnes": "metric ton",
}  # fmt: skip
_CURRENCY_WORDS: Final = {
    "dollars": "dollar", "cents": "cent", "us dollars": "dollar", "u.s. dollars": "dollar", "american dollars": "dollar",
    "canadian dollars": "canadian dollar",
    "australian dollars": "australian dollar", "new zealand dollars": "new zealand dollar", "hong kong dollars": "hong kong dollar",
    "singapore dollars": "singapore dollar", "pounds sterling": "pound sterling", "british pounds": "pound sterling",
    "sterling": "pound sterling",
    "quid": "pound sterling", "danish crowns": "danish krone", "danish kroner": "danish krone", "norwegian kroner": "norwegian krone",
    "norwegian crowns": "norwegian krone",
    "swedish crowns": "swedish krona", "swedish kronor": "swedish krona", "czech crowns": "czech koruna", "swiss francs": "swiss franc",
    "french francs": "french franc",
    "indian rupees": "indian rupee", "mexican pesos": "mexican peso", "bucks": "dollar", "yuan": "chinese yuan",
    "yuans": "chinese yuan", "rmb": "chinese yuan", "renminbi": "chinese yuan",
    "yen": "japanese yen", "won": "south korean won", "ringgit": "malaysian ringgit", "rand": "south african rand",
    "roubles": "russian ruble", "rubles": "russian ruble",
    "pence": "penny", "percent": "percentage", "per cent": "percentage", "pc": "percentage", "pct": "percentage",
    "percentage points": "percentage",
    "percentage point": "percentage", "fahrenheit": "fahrenheit", "celsius": "celsius", "centigrade": "celsius", "kelvin": "kelvin",
    "degrees celsius": "celsius", "degrees fahrenheit": "fahrenheit", "degrees centigrade": "celsius", "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "degrees c": "celsius", "degrees f": "fahrenheit", "mph": "mile per hour", "m.p.h": "mile per hour", "kph": "kilometre per hour",
    "bps": "basis point", "lbs": "pound", "lb": "pound", "oz": "ounce",
    "fahrenheit degrees": "fahrenheit", "celsius degrees": "celsius", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute",
    "secs": "second", "sec": "second",
    "sq ft": "square foot", "sq feet": "square foot", "sq. ft": "square foot", "sq m": "square metre", "sq. m": "square metre",
    "sq km": "square kilometre", "sq. km": "square kilometre", "sq mi": "square mile",
    "times": "time", "mpg": "mile per gallon", "miles per gallon": "mile per gallon", "m.p.h.": "mile per hour", "ft": "foot",
    "feet": "foot", "foot": "foot", "inches": "inch", "inch": "inch", "lb-ft": "foot pound-force", "ppb": "parts-per-billion",
    "ppm": "parts-per-million", "ksi": "kilopound per square inch", "psi": "pound per square inch",
}  # fmt: skip
SYMBOLS: Final = {
    "%": "percentage", "pc": "percentage", "°C": "celsius", "°F": "fahrenheit", "° C": "celsius", "° F": "fahrenheit", "ºC": "celsius",
    "° Celsius": "celsius", "°Celsius": "celsius", "° Fahrenheit": "fahrenheit", "°Fahrenheit": "fahrenheit",
    "ºF": "fahrenheit", "°": "degree", "C": "celsius", "F": "fahrenheit", "p": "penny",
    "km/h": "kilometre per hour", "m/s": "metre per second", "mph": "mile per hour", "kph": "kilometre per hour",
    "km2": "square kilometre", "m2": "square metre", "cm2": "square centimetre", "m3": "cubic metre", "km²": "square kilometre",
    "m²": "square metre",
    "km": "kilometre", "m": "metre", "cm": "centimetre", "mm": "millimetre", "μm": "micrometre", "µm": "micrometre", "nm": "nanometre",
    "ft": "foot", "in": "inch", "mi": "mile", "yd": "yard",
    "kg": "kilogram", "g": "gram", "mg": "milligram", "μg": "microgram", "µg": "microgram", "mcg": "microgram", "t": "metric ton",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "l": "litre", "L": "litre", "ml": "millilitre", "mL": "millilitre",
    "s": "second", "sec": "second", "ms": "millisecond", "min": "minute", "h": "hour", "hr": "hour", "hrs": "hour",
    "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "kWh": "kilowatt-hour", "MWh": "megawatt-hour",
    "GWh": "gigawatt-hour", "V": "volt", "kV": "kilovolt", "mA": "milliampere", "A": "ampere", "J": "joule", "kJ": "kilojoule",
    "N": "newton",
    "Pa": "pascal", "kPa": "kilopascal", "MPa": "megapascal", "GPa": "gigapascal", "hPa": "hectopascal", "Hz": "hertz",
    "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "dB": "decibel", "hp": "horsepower", "bhp": "horsepower",
    "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "PB": "petabyte", "Mb": "megabit", "Gb": "gigabit",
    "Mbps": "megabit per second", "Gbps": "gigabit per second", "kbps": "kilobit per second", "MP": "megapixel", "px": "pixel",
    "fps": "frame per second", "rpm": "revolution per minute",
    "A/cm2": "ampere per square centimetre", "kV/cm": "kilovolt per centimetre", "nits": "nit", "lb-ft": "foot pound-force",
    "ppb": "parts-per-billion", "ppm": "parts-per-million", "ksi": "kilopound per square inch", "psi": "pound per square inch",
    "mmBTU": "mega british thermal unit", "bp": "basis point", "bps": "basis point", "sqm": "square metre", "Nm": "newton metre",
}  # fmt: skip
"""Symbols as written; case counts."""

CURRENCIES: Final = {
    "US$": "dollar", "$US": "dollar", "USD": "dollar", "$": "dollar", "A$": "australian dollar", "AU$": "australian dollar",
    "AUD": "australian dollar", "$A": "australian dollar", "$AU": "australian dollar",
    "C$": "canadian dollar", "CAD": "canadian dollar", "CA$": "canadian dollar", "HK$": "hong kong dollar", "NZ$": "new zealand dollar",
    "$NZ": "new zealand dollar", "S$": "singapore dollar", "NT$": "new taiwan dollar", "R$": "brazilian real",
    "€": "euro", "EUR": "euro", "£": "pound sterling", "PS": "pound sterling", "GBP": "pound sterling", "¥": "japanese yen",
    "Y=": "japanese yen", "JPY": "japanese yen", "CHF": "swiss franc", "₹": "indian rupee", "INR": "indian rupee", "Rs": "indian rupee",
    "Rs.": "indian rupee",
    "RM": "malaysian ringgit", "₽": "russian ruble", "₴": "ukrainian hryvnia", "₪": "shekel", "₩": "south korean won",
    "CNY": "chinese yuan", "RMB": "chinese yuan", "SEK": "swedish krona", "NOK": "norwegian krone", "DKK": "danish krone",
    "SGD": "singapore dollar", "MXN": "mexican peso",
}  # fmt: skip
"""Signs that stand before (some also after) an amount, spaces taken out."""

MONEY: Final = frozenset(
    {*CURRENCIES.values(), "cent", "penny", "yuan", "chinese yuan", "pound", "franc", "rupee", "peso", "krone", "krona"}
)


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for name in (*_REGULAR, *_REGULAR_PAIRS):
        for spelled in (name, name.replace("metre", "meter").replace("litre", "liter")):
            table[spelled] = table[spelled + "s"] = name
    return table | _IRREGULAR | _CURRENCY_WORDS


WORDS: Final[dict[str, str]] = _table()
"""Names of one or more words, in lower case."""

PERIODS: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "night", "decade"})


def _alternatives(words: "list[str]") -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


UNIT: Final = re.compile(
    rf"[\s-]?(?:(?P<sign>{_alternatives([*SYMBOLS, *(sign for sign in CURRENCIES if not sign[0].isalpha())])})(?![\w²³]|\.[a-z])"
    rf"|(?i:(?P<word>{_alternatives(list(WORDS))}))(?!\w)|(?P<code>USD|EUR|GBP|CHF|AUD|CAD|RMB|CNY|JPY|INR|SEK|NOK|DKK)\b)"
)
"""A unit right after a number."""


def unit_name(found: "re.Match[str]") -> str:
    """The name of the unit that UNIT matched."""
    if found["word"]:
        return WORDS[found["word"].lower()]
    sign = found["sign"] or found["code"]
    return SYMBOLS.get(sign) or CURRENCIES[sign]
