"""Fetching from a server on this machine; no test asks another."""

import socket
import time

import pytest

from tests.unit.adapters.web.server import CERTIFICATE, PAGE, serving
from twosource.adapters.web import FetchError, Limits, addresses, fetch

HERE = Limits(seconds=10, size=1_000_000, allow_private=True)


@pytest.fixture(scope="module")
def server():
    with serving() as server:
        yield server


def refused(address, limits=HERE):
    with pytest.raises(FetchError) as error:
        fetch(address, limits)
    return error.value


@pytest.fixture
def resolving(monkeypatch):
    """Names that lead to this machine's server, which counts as public here; all other addresses are judged as always."""
    asked = []

    def name(server, host):
        real, judge = socket.getaddrinfo, addresses.is_public

        def resolve(wanted, port, **kwargs):
            asked.append(wanted)
            if wanted == host:
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.server_port))]
            return (
                [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.9.8.7", port))]
                if wanted.endswith(".example")
                else real(wanted, port, **kwargs)
            )

        monkeypatch.setattr(socket, "getaddrinfo", resolve)
        monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1" or judge(address))
        return asked

    return name


@pytest.mark.parametrize("path", ["/page", "/gzip", "/deflate", "/raw-deflate", "/chunked"])
def test_a_page_comes_as_it_is(server, path):
    found = fetch(f"http://{server.place}{path}#part", HERE)
    assert found.data.decode() == PAGE
    assert found.media == "text/html"
    assert found.url == f"http://{server.place}{path}"


def test_what_a_server_is_told(server):
    fetch(f"http://{server.place}/page", HERE)
    _, headers = server.asked[-1]
    assert headers["User-Agent"].startswith("twosource/")
    assert headers["Host"] == server.place
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


@pytest.mark.parametrize(("path", "end"), [("/moved", "/page?from=moved"), ("/see", "/page"), ("/step-16", None)])
def test_redirects(server, path, end):
    if end:
        found = fetch(f"http://{server.place}{path}", HERE)
        assert (found.url, found.data.decode()) == (f"http://{server.place}{end}", PAGE)
    else:
        with pytest.raises(FetchError):
            fetch(f"http://{server.place}{path}", HERE)


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("/circle", "redirect", "circle"),
        ("/step-0", "redirect", "more than 5"),
        ("/to-file", "address", "file:///etc/passwd"),
        ("/to-user", "address", "user name"),
        ("/404", "http-status", "404 Not Found"),
        ("/500", "http-status", "500"),
        ("/999", "http-status", "999"),
        ("/endless", "too-large", "1 MB"),
        ("/bomb", "too-large", "1 MB"),
        ("/bombs-in-bombs", "too-large", "1 MB"),
        ("/brotli", "content-type", "br"),
        ("/half-gzip", "damaged", "packed"),
        ("/broken-off", "unreachable", "broke off"),
    ],
)
def test_what_is_not_a_page(server, path, code, words):
    error = refused(f"http://{server.place}{path}")
    assert error.code == code
    assert words in error.reason


@pytest.mark.parametrize("path", ["/drip", "/drip-head"])
def test_a_byte_now_and_then_does_not_outwait_the_limit(server, path):
    started = time.monotonic()
    error = refused(f"http://{server.place}{path}", Limits(seconds=0.5, allow_private=True))
    assert error.code == "timeout"
    assert "0.5 seconds" in error.reason
    assert time.monotonic() - started < 3


def test_a_server_that_accepts_and_says_nothing():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        error = refused(f"http://127.0.0.1:{silent.getsockname()[1]}/", Limits(seconds=0.5, allow_private=True))
    assert error.code == "timeout"


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"x" * 100_000 + b"\r\n\r\n", b"\x16\x03\x01"])
def test_a_server_that_does_not_speak_http(answer):
    import threading

    with socket.create_server(("127.0.0.1", 0)) as odd:

        def serve():
            sock, _ = odd.accept()
            sock.recv(1000)
            sock.sendall(answer)
            sock.close()

        threading.Thread(target=serve, daemon=True).start()
        error = refused(f"http://127.0.0.1:{odd.getsockname()[1]}/")
    assert error.code == "unreachable"


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    error = refused(f"http://127.0.0.1:{port}/")
    assert error.code == "unreachable"
    assert "refused" in error.reason


def test_this_machine_is_not_asked_unless_allowed(server):
    before = len(server.asked)
    assert refused(f"http://{server.place}/page", Limits()).code == "private-address"
    assert len(server.asked) == before


@pytest.mark.parametrize("path", ["/to-private", "/to-metadata", "/to-name"])
def test_a_redirect_to_a_private_address(server, resolving, path):
    resolving(server, "news.example")
    error = refused(f"http://news.example:{server.server_port}{path}", Limits(seconds=5))
    assert error.code == "private-address"
    assert "it redirects to http://" in error.reason


def test_a_name_is_looked_up_once_and_what_was_checked_is_asked(server, resolving):
    asked = resolving(server, "news.example")
    found = fetch(f"http://news.example:{server.server_port}/page", Limits(seconds=5))
    assert found.data.decode() == PAGE
    assert asked == ["news.example"]
    assert server.asked[-1][1]["Host"] == f"news.example:{server.server_port}"


def test_a_secure_page(resolving, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(secure=True) as server:
        resolving(server, "news.example")
        assert fetch(f"https://news.example:{server.server_port}/page", Limits(seconds=5)).data.decode() == PAGE
        assert refused(f"https://news.example:{server.server_port}/drip", Limits(seconds=0.5)).code == "timeout"


def test_the_certificate_must_be_the_name_s(resolving, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(secure=True) as server:
        resolving(server, "other.example")
        error = refused(f"https://other.example:{server.server_port}/page", Limits(seconds=5))
        assert error.code == "unreachable"
        assert "certificate" in error.reason


def test_a_certificate_that_nobody_vouches_for(resolving):
    with serving(secure=True) as server:
        resolving(server, "news.example")
        assert "certificate" in refused(f"https://news.example:{server.server_port}/page", Limits(seconds=5)).reason
