"""The codes of the problems that the clean stage reports: stable words, one meaning each."""

from typing import Final

STAGE: Final = "clean"

CODES: Final[dict[str, str]] = {
    "conflict": "the input and the page, the page's data and its words, or two addresses of its own differ; the first is used",
    "damaged": "the markup could not be read as it stands (nested too deeply, or broken); the words were taken without it",
    "empty": "there is nothing in the page or file",
    "language": "the article is not in English; it is not read further",
    "large": "the page has so many lines that it was read as text, without its markup",
    "no-article": "there is no article on the page: no run of prose, a list of stories (home page, search), a wall, a form, an error page",
    "paywall": "only the beginning of the article is on the page; where that is less than 60 words, the page is set aside",
    "too-large": "the file, or the text on the page, is larger than what is read",
}
