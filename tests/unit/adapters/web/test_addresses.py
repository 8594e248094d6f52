"""Which addresses are fetched at all."""

import socket
from contextlib import closing

import pytest

from twosource.adapters.web.addresses import is_public, look_up, parse_target
from twosource.adapters.web.limits import FetchError

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200",
    "192.0.0.192", "192.0.2.7", "198.18.0.1", "198.51.100.1", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
    "168.63.129.16", "192.88.99.1", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "fe80::1", "fe80::1%eth0", "fc00::1",
    "fd00:ec2::254", "fec0::1", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "100::1", "4000::1",
]  # fmt: skip
PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address):
    assert is_public(address)


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://News.Example", "http://news.example/"),
        ("HTTPS://news.example:443/a?b=c#d", "https://news.example/a?b=c"),
        ("http://news.example:8080/a b".replace(" ", "%20"), "http://news.example:8080/a%20b"),
        ("http://news.example./", "http://news.example/"),
        ("http://bücher.example/straße?ü", "http://xn--bcher-kva.example/stra%C3%9Fe?%C3%BC"),
        ("http://[::1]:80/", "http://[::1]/"),
        ("http://[2606:4700::1]:8080/", "http://[2606:4700::1]:8080/"),
    ],
)
def test_targets(address, url):
    assert parse_target(address).url == url


@pytest.mark.parametrize(
    "address",
    [
        "ftp://news.example/", "file:///etc/passwd", "gopher://news.example/", "http://", "http:///path", "http://user@news.example/",
        "http://user:word@news.example/", "http://a@b@news.example/", "http://news.example:99999/", "http://news.example:x/", "http://[::1/",
        "http://news.example/a b", "http://news.example/\r\nHost: other", "http://news.example\\@other.example/", "http://\u00ad.example/",
        "http://[fe80::1%25eth0]/", "http://\x00/",
    ],
)  # fmt: skip
def test_addresses_that_are_not_fetched(address):
    with pytest.raises(FetchError) as error:
        parse_target(address)
    assert error.value.code == "address"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "localhost"]
)  # fmt: skip
def test_every_way_to_write_this_machine(host):
    with pytest.raises(FetchError) as error:
        look_up(parse_target(f"http://{host}/"), 5, allow_private=False)
    assert error.value.code in ("private-address", "unreachable")  # not every resolver reads every form
    assert "http" not in error.value.reason


def test_the_old_forms_of_ipv4_are_read_as_the_system_reads_them():
    with pytest.raises(FetchError) as error:
        look_up(parse_target("http://2130706433/"), 5, allow_private=False)
    assert error.value.code == "private-address"


def answering(monkeypatch, *addresses):
    """A resolver that knows one name."""
    found = [(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)


@pytest.mark.parametrize("addresses", [("10.0.0.1",), ("93.184.216.34", "10.0.0.1"), ("::ffff:10.0.0.1",), ("fd00::1", "93.184.216.34")])
def test_a_name_that_leads_to_a_private_address(monkeypatch, addresses):
    answering(monkeypatch, *addresses)
    target = parse_target("http://intranet.example/")
    with pytest.raises(FetchError) as error:
        look_up(target, 5, allow_private=False)
    assert error.value.code == "private-address"
    assert "intranet.example" in error.value.reason
    assert len(look_up(target, 5, allow_private=True)) == len(addresses)


def test_a_name_that_is_not_known(monkeypatch):
    def unknown(*args, **kwargs):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FetchError) as error:
        look_up(parse_target("http://no.example/"), 5, allow_private=False)
    assert error.value.code == "unreachable"


def test_a_resolver_that_does_not_answer(monkeypatch):
    here, there = socket.socketpair()
    with closing(here), closing(there):
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: here.recv(1))
        with pytest.raises(FetchError) as error:
            look_up(parse_target("http://slow.example/"), 0.1, allow_private=False)
        assert error.value.code == "timeout"
        there.send(b"x")
