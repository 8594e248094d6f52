"""The time that an address may take, all of it together."""

import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

from twosource.adapters.web.limits import FetchError


class Watch:
    """Shuts the connection down when the time is over.

    The time limit of a socket starts anew with every byte, so that a server which sends one now and then would outwait it.
    """

    def __init__(self, seconds: float) -> None:
        self.sock: socket.socket | None = None
        self._cut_off = False
        self._end = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.cancel()

    def left(self) -> float:
        """Seconds that are left. Raises FetchError where there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise FetchError("timeout", "it took too long")
        return left

    def over(self) -> bool:
        """Whether the time is over."""
        return self._cut_off or time.monotonic() >= self._end

    def _cut(self) -> None:
        self._cut_off = True
        if self.sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)  # not SSLSocket's, which would take the encryption off
