# SPDX-License-Identifier: GPL-2.0-or-later
"""What running a command takes, as tests/benchmark/spawn_times.cc measures it."""

import dataclasses
import json
import subprocess

from programs import SPAWN, NotMeasured


@dataclasses.dataclass(frozen=True)
class Run:
    """Seconds of wall and processor time (with children), megabytes of the largest process, exit status."""
    wall: float
    cpu: float
    peak: float
    status: int


class Spawner:
    """Runs commands one after the other, without input and output; what they print as errors goes to `errors`."""

    def __init__(self, build, errors=None):
        self._process = subprocess.Popen([build / SPAWN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                                         encoding="utf-8")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def run(self, command):
        """Throws NotMeasured where the command cannot be started."""
        self._process.stdin.write(json.dumps([str(word) for word in command]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().split()
        if len(answer) != 4:
            raise NotMeasured(f"cannot start {command[0]}")
        return Run(float(answer[0]), float(answer[1]), float(answer[2]) * 1024 / 1e6, int(answer[3]))

    def run_well(self, command, accepted=(0,)):
        """As run(), where any other exit status is an error."""
        run = self.run(command)
        if run.status not in accepted:
            raise NotMeasured(f"exit status {run.status} of {' '.join(map(str, command))}")
        return run
