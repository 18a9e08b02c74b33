# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers of shards for the tests of this folder, started as users start them."""

import contextlib
import os
import pathlib
import signal
import socket
import time

from programs import SOURCE_DIR, run

SERVE = SOURCE_DIR / "scripts/serve-shards"


def free_ports(number):
    """The first of so many ports in a row that nobody listens on."""
    for first in range(20000 + os.getpid() % 10000, 40000, number):
        with contextlib.ExitStack() as held:
            try:
                for port in range(first, first + number):
                    listener = held.enter_context(socket.socket())
                    listener.bind(("127.0.0.1", port))
                return first
            except OSError:
                continue
    raise AssertionError("no free ports")


def await_true(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("waited too long")
        time.sleep(0.02)


class Servers:
    """The servers of some folders, from serve-shards."""

    def __init__(self, *folders, first=None):
        self.folders = folders
        self.first = first or free_ports(16)
        done = run(SERVE, "--port", self.first, *folders)
        if done.returncode != 0:
            raise AssertionError(f"serve-shards: {done.stderr}")
        self.arguments = done.stdout.split()
        self.names = [word for word in self.arguments if word != "--db"]
        self.pids = []
        for folder in folders:
            lines = (pathlib.Path(folder) / "servers").read_text(encoding="utf-8").splitlines()
            self.pids += [int(line.split("\t")[0]) for line in lines]

    def stop(self):
        return run(SERVE, "--stop", *self.folders)

    def signal(self, name, which):
        """To a server and all its connections."""
        os.killpg(self.pids[which], getattr(signal, f"SIG{name}"))

    def kill(self, which):
        self.signal("KILL", which)
        await_true(lambda: not listens(self.names[which]))

    def connections(self, which):
        """The processes of a server that serve a connection each."""
        found = []
        for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = entry.read_text(encoding="utf-8").rsplit(")", 1)[1].split()
                if int(fields[1]) == self.pids[which]:
                    found.append(int(entry.parent.name))
        return found

    def kill_connections(self, which):
        """The server stays."""
        for pid in self.connections(which):
            os.kill(pid, signal.SIGKILL)


def listens(name):
    host, port = name.removeprefix("tcp:").rsplit(":", 1)
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((host, int(port))) == 0
