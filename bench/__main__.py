# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every benchmark in turn, each in a process of its own; prints as it goes and writes bench/REPORT.md."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNS = (
    ("Bytes to records", ("bench.parse",)),
    ("Each format beside the usual library", ("bench.formats",)),
    ("Roads, transit, events", ("bench.roads",)),
    ("Lines through the guard", ("bench.guard",)),
    ("Which sites does one alert touch", ("bench.match", "100000", "1000000", "--scale")),
    ("Which sites do a thousand polygons touch", ("bench.bulk",)),
    ("To disk and to a receiver", ("bench.deliver",)),
    ("Beside Alertmanager", ("bench.peer",)),
    ("Replay against real time", ("bench.replay",)),
    ("Scores and judgements", ("bench.score",)),
)


def main() -> None:
    parts = [_head()]
    failed = 0
    for title, module in RUNS:
        print(f"\n## {title}", flush=True)
        done = subprocess.run(
            [sys.executable, "-m", *module], cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False
        )
        print(done.stdout, flush=True)
        failed += done.returncode != 0
        parts.append(f"## {title}\n`python -m {' '.join(module)}`\n```text\n{done.stdout.strip()}\n```\n")
    (HERE / "REPORT.md").write_text("\n".join(parts), "utf-8")
    sys.exit(1 if failed else 0)


def _head() -> str:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        "# Benchmarks\nWritten by `make bench`; every figure stands beside its peer, measured in the same run.\n\n"
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, load before the run {load}.\n"
    )


if __name__ == "__main__":
    main()
