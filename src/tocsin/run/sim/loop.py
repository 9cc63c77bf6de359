# SPDX-License-Identifier: AGPL-3.0-or-later
"""Virtual time: one queue of what happens next, one event loop for each simulated process.

A process that is killed is a loop whose turns never come again: no handler runs, nothing is flushed.
What would run on a thread runs at once and answers a little later, so that a seed has one history only.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Coroutine
from contextlib import suppress
from contextvars import Context
from itertools import count
from typing import Any


class Killed(BaseException):
    """What unwinds the stack of a process that was killed inside a call; nobody may catch it."""


class Time:
    """Seconds since the start, and all that is still to happen, in order."""

    def __init__(self) -> None:
        self.now = 0.0
        self.turn: Loop | None = None  # whose handler runs
        self._queue: list[tuple[float, int, Loop, asyncio.Handle]] = []
        self._order = count()

    def put(self, at: float, loop: Loop, handle: asyncio.Handle) -> None:
        heapq.heappush(self._queue, (at, next(self._order), loop, handle))

    def run(self, until: float) -> None:
        """Let everything happen that happens before `until`."""
        queue = self._queue
        while queue and queue[0][0] <= until:
            at, _, loop, handle = heapq.heappop(queue)
            if not (loop.dead or handle.cancelled()):
                self.now = max(self.now, at)
                loop.turn(handle)
        self.now = until


class Loop(asyncio.BaseEventLoop):
    """The event loop of one process. `latency` says how long the next call on a thread takes, in seconds."""

    def __init__(self, time: Time, latency: Callable[[], float] = lambda: 0.0) -> None:
        self.died: float | None = None
        self._clock = time
        self._latency = latency
        self._tasks: list[asyncio.Task[Any]] = []
        super().__init__()

    @property
    def dead(self) -> bool:
        return self.died is not None

    def die(self) -> None:
        if self.died is None:
            self.died = self._clock.now

    def turn(self, handle: asyncio.Handle) -> None:
        asyncio.events._set_running_loop(self)
        self._clock.turn = self
        try:
            handle._run()
        finally:
            asyncio.events._set_running_loop(None)

    def time(self) -> float:
        return self._clock.now

    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._clock.put(self._clock.now, self, handle)
        return handle

    call_soon_threadsafe = call_soon  # type: ignore[assignment]  # there is one thread

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._clock.put(when, self, handle)
        return handle

    def call_later(  # type: ignore[override]
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self._clock.now + delay, callback, *args, context=context)

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(
        self, coro: Any, *, name: object = None, context: Context | None = None
    ) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.Task(
            coro, loop=self, name=None if name is None else str(name), context=context
        )
        self._tasks.append(task)
        return task

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        answer = self.create_future()
        asyncio.events._set_running_loop(None)  # a thread has no loop; Django asks
        try:
            result = func(*args)
        except Exception as error:
            self.call_later(self._latency(), _settle, answer.set_exception, answer, error)
        else:
            self.call_later(self._latency(), _settle, answer.set_result, answer, result)
        finally:
            asyncio.events._set_running_loop(self)
        return answer

    def get_debug(self) -> bool:
        return False

    def is_running(self) -> bool:
        return not self.dead

    def is_closed(self) -> bool:
        return self.dead

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """A cancelled timer is passed over when its turn comes."""

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """A process that ends badly is the simulation's to notice, by its main task."""

    def __del__(self) -> None:
        """Nothing is open that had to be closed."""

    def start(self, main: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self.create_task(main)

    def bury(self) -> None:
        """Throw away what a dead process left hanging, without a word from its coroutines."""
        self.die()
        for task in self._tasks:
            if not task.done():
                for _ in range(3):  # a `finally` that waits must be closed once more
                    with suppress(RuntimeError):
                        task.get_coro().close()
        self._tasks.clear()


def _settle(verb: Callable[[Any], None], answer: asyncio.Future[Any], value: Any) -> None:
    if not answer.done():
        verb(value)
