"""A relay that counts every byte on the socket, headers and all."""

import contextlib
import socket
import threading


class Counter:
    """Stands between a client and a server on this machine; `up` and `down` are bytes since `reset`.

    `turns` is how often the client spoke after the server had: the round trips of whatever is not HTTP. `server` is
    the number of the process behind it, where that is of this machine.
    """

    def __init__(self, target: tuple[str, int], server: int = 0) -> None:
        self._target = target
        self.server = server
        self._door = socket.create_server(("127.0.0.1", 0))
        self.reset()
        threading.Thread(target=self._let_in, daemon=True).start()

    @property
    def url(self) -> str:
        """Where to call."""
        return f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def reset(self) -> None:
        """Count from nothing."""
        self.up = self.down = self.requests = self.turns = 0
        self._server_spoke = True

    def close(self) -> None:
        """Let nobody in any more."""
        with contextlib.suppress(OSError):  # closing alone would not wake the thread that waits for the next caller
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()

    def _let_in(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            far = socket.create_connection(self._target)
            for each in (near, far):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, upward: bool) -> None:
        try:
            while data := source.recv(1 << 18):
                self._count(data, upward)
                sink.sendall(data)
        except OSError:
            pass
        finally:  # closing alone would leave the other thread's wait, and with it the line, open
            with contextlib.suppress(OSError):
                sink.shutdown(socket.SHUT_RDWR)
            sink.close()

    def _count(self, data: bytes, upward: bool) -> None:
        if upward:
            self.up += len(data)
            self.requests += data.count(b" HTTP/1.1\r\n")
            self.turns += self._server_spoke
        else:
            self.down += len(data)
        self._server_spoke = not upward
