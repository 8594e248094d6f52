"""What an address leads to. The machines are looked up once and checked here; the connection then goes to what was checked.

A name that gives a public address now and a private one a moment later (DNS rebinding) gains nothing: it is not asked twice.
"""

import ipaddress
import re
import socket
import threading
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit

import idna

from twosource.adapters.web.limits import FetchError

PORTS: Final = {"http": 80, "https": 443}
_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029]")
"""Characters that different readers of addresses take differently; no real address has them."""
_SAFE: Final = "%/:=&?~+!$,;'@()*[]|"
_GLOBAL_IPV6: Final = ipaddress.IPv6Network("2000::/3")
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_REFUSED: Final = tuple(
    ipaddress.ip_network(network)
    for network in (
        "192.0.0.0/24",  # protocol assignments, one cloud's metadata among them
        "192.88.99.0/24",  # relays of 6to4
        "168.63.129.16/32",  # one cloud's metadata, at a public address
        "2001::/23",  # Teredo and other tunnels, which have an IPv4 address inside
        "2002::/16",  # 6to4: the same
        "3fff::/20",  # documentation
    )
)
"""Networks that older Pythons take for public ones, beside what `ipaddress` knows (IANA's registers of special addresses)."""

AddressInfo = tuple[int, int, int, str, Any]
"""As getaddrinfo gives it: family, type, protocol, canonical name, socket address."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes. `host` in ASCII, an IPv6 address without its brackets; `path` with the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """What the Host header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address as text."""
        return f"{self.scheme}://{self.authority}{self.path}"


def parse_target(address: str) -> Target:
    """The target of an http or https address; its fragment is dropped. Raises FetchError."""
    if _FORBIDDEN.search(address):
        raise FetchError("address", "there are blanks or control characters in the address")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise FetchError("address", f"it is not an address: {error}") from error
    if parts.scheme not in PORTS:
        raise FetchError("address", "only http and https addresses are fetched")
    if "@" in parts.netloc:
        raise FetchError("address", "addresses with a user name or password in them are not fetched")
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    return Target(parts.scheme, _ascii(parts.hostname or ""), PORTS[parts.scheme] if port is None else port, path)


def _ascii(host: str) -> str:
    host = host.removesuffix(".")
    if not host or "%" in host:
        raise FetchError("address", "there is no host in the address")
    try:
        return host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise FetchError("address", f"its host is not a name: {error}") from error


def look_up(target: Target, seconds: float, *, allow_private: bool) -> list[AddressInfo]:
    """The machines of a target, in the resolver's order. Raises FetchError, also where a single one of them is not public."""
    found = _resolved(target, seconds)
    if not allow_private and any(not is_public(str(info[4][0])) for info in found):
        raise FetchError(
            "private-address", f"{target.host} is an address of a private, local or reserved network (--allow-private fetches it)"
        )
    return found


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not loopback, private, link-local, multicast, reserved or a cloud's metadata."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public(str(ip.ipv4_mapped))
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if ip not in _GLOBAL_IPV6:
            return False
    special = ip.is_multicast or ip.is_reserved or ip.is_loopback or ip.is_link_local or ip.is_unspecified
    return ip.is_global and not special and not any(ip in network for network in _REFUSED if network.version == ip.version)


def _resolved(target: Target, seconds: float) -> list[AddressInfo]:
    """Getaddrinfo has no time limit of its own, so it is left behind when it takes too long."""
    answer: list[list[AddressInfo] | Exception] = []

    def ask() -> None:
        try:
            answer.append(list(socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)))
        except (OSError, UnicodeError, OverflowError) as error:
            answer.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    if not answer:
        raise FetchError("timeout", f"looking {target.host} up took too long")
    if isinstance(answer[0], Exception) or not answer[0]:
        raise FetchError("unreachable", f"there is no host {target.host}")
    return answer[0]
