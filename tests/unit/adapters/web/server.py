"""A small web server on this machine, for tests that fetch: a path is answered by the function of that name."""

import gzip
import ssl
import threading
import time
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "news.example.pem"
PROSE = (
    "A ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. "
    "Rescuers pulled 38 people out of the water and were looking for two who were missing.",
    "The captain said that the engine had failed in high waves. He was taken to a hospital in Valletta with a broken arm.",
)
PAGE = "<!doctype html><html><head><title>Ferry sinks off the coast</title></head><body><article><h1>Ferry sinks off the coast</h1>{}</article></body></html>".format(
    "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)
)
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Daily Example</title><link>http://news.example/</link>
<item><title>Ferry sinks off the coast</title><link>http://news.example/ferry</link><pubDate>Mon, 06 May 2024 18:00:00 +0200</pubDate>
<content:encoded><![CDATA[{}]]></content:encoded></item></channel></rss>""".format("".join(f"<p>{paragraph}</p>" for paragraph in PROSE))


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        try:
            ANSWERS[self.path.partition("?")[0]](self)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True

    def answer(self, body=b"", media="text/html; charset=utf-8", status=200, **headers):
        self.send_response(status)
        if media:
            self.send_header("Content-Type", media)
        for name, value in {"Content-Length": str(len(body)), **{key.replace("_", "-"): value for key, value in headers.items()}}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def drip(handler):
    """A byte now and then: no single read ever waits long."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    _for_ever(handler, b"<", 0.05)


def drip_head(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    _for_ever(handler, b"x", 0.05)


def endless(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    _for_ever(handler, b"<p>more</p>" * 10_000, 0)


def _for_ever(handler, data, pause):
    end = time.monotonic() + 20  # a test that fails must not hang
    while time.monotonic() < end:
        handler.wfile.write(data)
        handler.wfile.flush()
        time.sleep(pause)


def chunked(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for part in (PAGE[:100], PAGE[100:], ""):
        handler.wfile.write(f"{len(part.encode()):x}\r\n{part}\r\n".encode())


def broken_off(handler):
    handler.answer(PAGE.encode()[:200], Content_Length="5000")
    handler.close_connection = True


def to(location, status=302):
    return lambda handler: handler.answer(status=status, Location=location)


def page(body=PAGE, media="text/html; charset=utf-8", **headers):
    return lambda handler: handler.answer(body if isinstance(body, bytes) else body.encode(), media, **headers)


BOMB = gzip.compress(b"<p>" + b"a" * 60_000_000)
ANSWERS = {
    "/page": page(),
    "/text": page("\n\n".join(PROSE), "text/plain"),
    "/feed": page(FEED, "application/rss+xml"),
    "/feed-as-page": page(FEED, "text/html"),
    "/xhtml": page('<?xml version="1.0"?>' + PAGE.replace("<!doctype html>", ""), "application/xhtml+xml"),
    "/xml": page("<catalog/>", "application/xml"),
    "/untyped": page(media=""),
    "/gzip": page(gzip.compress(PAGE.encode()), Content_Encoding="gzip"),
    "/deflate": page(zlib.compress(PAGE.encode()), Content_Encoding="deflate"),
    "/raw-deflate": page(zlib.compress(PAGE.encode())[2:-4], Content_Encoding="deflate"),
    "/bomb": page(BOMB, Content_Encoding="gzip"),
    "/bombs-in-bombs": page(gzip.compress(BOMB), Content_Encoding="gzip, gzip"),
    "/brotli": page(b"\x8b", Content_Encoding="br"),
    "/half-gzip": page(gzip.compress(PAGE.encode())[:-20], Content_Encoding="gzip"),
    "/latin-1": page(PAGE.replace("captain", "capitán").encode("latin-1"), "text/html; charset=iso-8859-1"),
    "/no-such-charset": page(PAGE.replace("captain", "capitán").encode("latin-1"), "text/html; charset=zlib"),
    "/utf-16": page(PAGE.encode("utf-16-le"), "text/html; charset=utf-16-le"),
    "/picture": page(b"\x89PNG\r\n\x1a\n", "image/png"),
    "/pdf-as-page": page(b"%PDF-1.7\n", "text/html"),
    "/nothing": page(""),
    "/404": lambda handler: handler.answer(b"<p>gone</p>", status=404),
    "/500": lambda handler: handler.answer(b"<p>sorry</p>", status=500),
    "/999": lambda handler: handler.answer(b"", status=999),
    "/moved": to("/page?from=moved", 301),
    "/see": to("page", 303),
    "/circle": to("/circle-2"),
    "/circle-2": to("/circle"),
    "/to-file": to("file:///etc/passwd"),
    "/to-user": to("http://someone@news.example/"),
    "/to-private": to("http://10.0.0.1/"),
    "/to-metadata": to("http://169.254.169.254/latest/meta-data/"),
    "/to-name": to("http://intranet.example/"),
    "/drip": drip,
    "/drip-head": drip_head,
    "/endless": endless,
    "/chunked": chunked,
    "/broken-off": broken_off,
    **{f"/step-{n}": to(f"/step-{n + 1}") for n in range(20)},
}


@contextmanager
def serving(*, secure=False):
    """The server, as `host:port` in its `place`; what was asked of it is in `asked`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.asked = []
    server.place = f"127.0.0.1:{server.server_port}"
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
