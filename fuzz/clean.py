"""Fuzz both readers of pages (HTML and copied text): no crash, no page that takes long, and every kept character on the page.

Usage: python fuzz/clean.py [--minutes N] [--corpus DIR]
Guided by coverage where atheris is installed (`make fuzz` tries to), else random markup and text from hypothesis. What is found is
printed and, under atheris, left as crash-* beside the corpus. The first byte of an input chooses the reader.
"""

import argparse
import random
import sys
import time
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None

if atheris is not None:
    with atheris.instrument_imports(include=["twosource.stages.clean", "twosource.model"]):
        from twosource.model.page import Page
        from twosource.stages.clean import extract
else:
    from twosource.model.page import Page
    from twosource.stages.clean import extract

SLOW = 20.0
"""Seconds of CPU that no input of a fuzzer may take; usual pages of this length take a hundredth of it."""
LONGEST = 30_000
"""Bytes of an input: enough for deep nesting, lists and tables; the sizes beyond have tests of their own."""
TOKENS = [
    "<p>", "</p>", "<div class='byline'>", "</div>", "<article>", "<li>", "<td>", "<h1>", "<time datetime='2021-03-02T14:32'>", "<!--", "-->",
    "<script type='application/ld+json'>", "</script>", "<style>", "<blockquote>", "<a href=x>", "</a>", "<br>", "&amp;", "&#0;", "&#x202e;",
    "<![CDATA[", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "\x00", "\u202e", "\u200b", "\ufeff", "\u0430", "\u2028", "\r", "\t", "\ud800", "14:32\n",
    "By Jane Doe\n", "3 March 2021, 08:15\n", "Related stories\n", "5 comments\n", "Photo: Jane Doe/AFP\n", "- item\n", "1. item\n",
    "The river burst its banks early on Tuesday and flooded the market square, the mayor said.\n", "An earlier version of this article said so.\n",
    "Subscribe to continue reading\n", "We use cookies on your device, and so do our partners.\n", '{"@type": "NewsArticle", "author": [{"name": "A"}]}',
]  # fmt: skip


def check(data: bytes) -> None:
    """Raise AssertionError where an article's words are not the page's, or where it took too long."""
    source = (
        data[1:].decode("utf-8", "surrogatepass" if data[:1] > b"\x80" else "replace") if decodable(data) else data[1:].decode("latin-1")
    )
    is_html = data[:1] < b"\x40" or b"\x80" <= data[:1] < b"\xc0"
    page = Page(name="fuzz", html=source) if is_html else Page(name="fuzz", text=source)
    start = time.process_time()
    article, problems = extract(page)
    assert time.process_time() - start < SLOW, "too slow"
    assert article is not None or problems, "nothing, and nobody told why"
    if article is None:
        return
    kept = [block for block in article.blocks if block.start is not None]
    words = [block.selector.exact if is_html else source[block.page_start : block.page_end] for block in kept]
    assert "\n\n".join(words) == article.text, "the blocks are not the text"
    assert all(article.text[block.start : block.end] == exact for block, exact in zip(kept, words, strict=True)), "offsets"
    places = [block.page_start for block in article.blocks if not is_html]
    assert places == sorted(places), "page order"


def decodable(data: bytes) -> bool:
    try:
        data[1:].decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def seeds(folder: Path) -> None:
    """Pages to begin with: the examples, and tokens in random order."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(Path("examples").rglob("*.*")):
        if path.suffix in (".html", ".txt"):
            (folder / f"example-{path.name}").write_bytes(
                (b"\x00" if path.suffix == ".html" else b"\x40") + path.read_bytes()[: LONGEST - 1]
            )
    rng = random.Random(0)
    for n in range(60):
        text = "".join(rng.choice(TOKENS) for _ in range(rng.randrange(1, 80)))
        (folder / f"tokens-{n}").write_bytes(bytes([n * 4 % 256]) + text.encode("utf-8", "surrogatepass"))


def guided(minutes: float, corpus: Path) -> None:
    seeds(corpus)
    words = corpus.parent / "tokens.dict"
    words.write_text("".join(f'"{escaped(token)}"\n' for token in TOKENS))
    limits = [f"-max_total_time={int(minutes * 60)}", f"-max_len={LONGEST}", "-timeout=60", "-rss_limit_mb=4096", f"-dict={words}"]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={corpus.parent}/", str(corpus)], check)
    atheris.Fuzz()


def escaped(token: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token.encode("utf-8", "surrogatepass"))


def unguided(minutes: float) -> None:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    part = st.one_of(st.sampled_from(TOKENS), st.text(max_size=20), st.binary(max_size=20).map(lambda data: data.decode("latin-1")))
    inputs = st.tuples(st.integers(0, 255), st.lists(part, max_size=200).map("".join)).map(
        lambda pair: bytes([pair[0]]) + pair[1].encode("utf-8", "surrogatepass")
    )
    end, runs = time.monotonic() + 60 * minutes, 0
    while time.monotonic() < end:
        settings(max_examples=200, deadline=None, database=None, suppress_health_check=list(HealthCheck))(given(inputs)(check))()
        runs += 200
    print(f"{runs} inputs, nothing found")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--corpus", type=Path, default=Path("out/fuzz/corpus"))
    args = parser.parse_args()
    if atheris is None:
        unguided(args.minutes)
    else:
        guided(args.minutes, args.corpus)


if __name__ == "__main__":
    main()
