"""One address fetched: a plain GET, no cookies, no scripts, no proxy of the environment, redirects followed by hand.

The standard library's client is used because the one thing that matters here is to which machine the socket is connected: that is done
in these few lines, with the address that was checked, and the certificate and the Host header are still the name's.
"""

import socket
import ssl
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse
from importlib.metadata import PackageNotFoundError, version
from typing import Final
from urllib.parse import urljoin

import certifi

from twosource.adapters.files.forms import media_type
from twosource.adapters.files.packed import PackedError, unpack
from twosource.adapters.web.addresses import AddressInfo, Target, look_up, parse_target
from twosource.adapters.web.limits import LIMITS, FetchError, Limits
from twosource.adapters.web.watch import Watch

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
CHUNK: Final = 65536
CONNECT: Final = 10.0
"""Seconds for one machine of a name to answer, so that another may still be tried within the whole time."""
GRACE: Final = 1.0
"""Seconds after the end of the time: a socket's own limit is there only in case the watch fails."""
MACHINES: Final = 4
"""So many machines of a name are tried."""
ACCEPT: Final = "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, text/plain;q=0.9, application/xml;q=0.8"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave. `url`: where it came from in the end; `media`: its content type in small letters ("" where not said)."""

    url: str
    media: str
    charset: str | None
    data: bytes


def fetch(address: str, limits: Limits = LIMITS) -> Fetched:
    """The page at an address. Raises FetchError with the code of the problem."""
    with Watch(limits.seconds) as watch:
        try:
            found = _follow(address, limits, watch)
        except FetchError as error:
            if not watch.over():
                raise
            raise _too_slow(limits) from error
        if watch.over():  # a connection that was shut down looks like a page that ends here
            raise _too_slow(limits)
        return found


def _too_slow(limits: Limits) -> FetchError:
    return FetchError("timeout", f"it took longer than {limits.seconds:g} seconds")


def _follow(address: str, limits: Limits, watch: Watch) -> Fetched:
    target = parse_target(address)
    seen = [target.url]
    while True:
        try:
            found = _ask(target, limits, watch)
        except FetchError as error:
            raise error if len(seen) == 1 else FetchError(error.code, f"it redirects to {target.url}: {error.reason}") from error
        if isinstance(found, Fetched):
            return found
        if len(seen) > limits.redirects:
            raise FetchError("redirect", f"it has more than {limits.redirects} redirects")
        target = _redirected(target, found)
        if target.url in seen:
            raise FetchError("redirect", f"its redirects lead in a circle, to {target.url}")
        seen.append(target.url)


def _redirected(target: Target, location: str) -> Target:
    address = urljoin(target.url, location)
    try:
        return parse_target(address)
    except FetchError as error:
        raise FetchError(error.code, f"it redirects to {address}: {error.reason}") from error


def _ask(target: Target, limits: Limits, watch: Watch) -> Fetched | str:
    """The page, or the address that the server sends us on to. Raises FetchError, whatever goes wrong on the way."""
    try:
        with closing(_connect(target, look_up(target, watch.left(), allow_private=limits.allow_private), watch)) as sock:
            watch.left()
            return _exchange(target, _secured(sock, target, watch) if target.scheme == "https" else sock, limits)
    except (OSError, HTTPException, ValueError) as error:
        raise FetchError("unreachable", _reason(error)) from error


def _exchange(target: Target, sock: socket.socket, limits: Limits) -> Fetched | str:
    connection = HTTPConnection(target.host, target.port)
    connection.sock = sock
    with closing(connection):
        connection.request("GET", target.path, headers=_headers(target))
        response = connection.getresponse()
        location = response.headers.get("Location")
        if response.status in REDIRECTS and location:
            return _utf8(location.strip())
        return _page(target, response, limits)


def _headers(target: Target) -> dict[str, str]:
    return {
        "Host": target.authority,
        "User-Agent": _user_agent(),
        "Accept": ACCEPT,
        "Accept-Encoding": "gzip, deflate",
        "Accept-Language": "en",
        "Connection": "close",
    }


@cache
def _user_agent() -> str:
    try:
        return f"twosource/{version('twosource')}"
    except PackageNotFoundError:
        return "twosource"


def _connect(target: Target, machines: list[AddressInfo], watch: Watch) -> socket.socket:
    """A connection to the first machine that answers."""
    failed: OSError | None = None
    for family, kind, protocol, _, place in machines[:MACHINES]:
        left = watch.left()
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(min(CONNECT, left))
            sock.connect(place)
        except OSError as error:
            sock.close()
            failed = error
        else:
            sock.settimeout(left + GRACE)
            watch.sock = sock
            return sock
    raise failed or FetchError("unreachable", f"there is no host {target.host}")


def _secured(sock: socket.socket, target: Target, watch: Watch) -> ssl.SSLSocket:
    secured = _context().wrap_socket(sock, server_hostname=target.host, do_handshake_on_connect=False)
    watch.sock = secured
    try:
        watch.left()
        secured.do_handshake()
    except (OSError, FetchError):
        secured.close()
        raise
    return secured


def _context() -> ssl.SSLContext:
    """The machine's own authorities, and Mozilla's list for machines that have none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _page(target: Target, response: HTTPResponse, limits: Limits) -> Fetched:
    if response.status != HTTPStatus.OK:
        raise FetchError("http-status", f"the server answered {response.status} {_phrase(response.status)}".rstrip())
    data = _body(response, limits.size)
    try:
        data = unpack(data, response.headers.get("Content-Encoding", ""), limits.size)
    except PackedError as error:
        raise FetchError(error.code, str(error)) from error
    return Fetched(target.url, media_type(response.headers), response.headers.get_content_charset(), data)


def _body(response: HTTPResponse, limit: int) -> bytes:
    parts, size = [], 0
    while part := response.read(min(CHUNK, limit + 1 - size)):
        parts.append(part)
        size += len(part)
        if size > limit:
            raise FetchError("too-large", f"it has more than {limit / 1_000_000:.3g} MB")
    if response.length:
        raise FetchError("unreachable", "the answer broke off")
    return b"".join(parts)


def _utf8(header: str) -> str:
    """Servers send addresses in UTF-8, which the client reads as Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _phrase(status: int) -> str:
    """Our own words for a status: the server's are anybody's."""
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate does not hold: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"no secure connection came about ({error.reason or type(error).__name__})"
    if isinstance(error, TimeoutError):
        return "the host does not answer"
    if isinstance(error, OSError):
        return f"the connection failed: {error.strerror or type(error).__name__}"
    return f"what came back is not HTTP ({type(error).__name__})"
