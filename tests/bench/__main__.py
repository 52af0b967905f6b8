"""`make bench`: asks a fresh platform for everything that matters, and prints what it cost."""

from __future__ import annotations

import http.client
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median

from tests.bench.serving import Platform, platform, wait_until_served

WORKERS = 2
WARM_UP = 30
TURNS = 10
BARE_TURN = 40
WORK_TURNS = 3
LARGE = 100_000


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU milliseconds a request, as a multiple of the bare view measured in between, and its queries."""

    milliseconds: float
    ratio: float
    queries: str


class Bench:
    def __init__(self, serving: Platform) -> None:
        from tests.bench import asking

        self.serving = serving
        self.bare = asking.BARE
        self.client = ThreadPoolExecutor(1)
        self.crowd = ThreadPoolExecutor(WORKERS)

    def measure(self, kind) -> Cost:
        """Ask in turns, a handful of ours and a handful of the bare view, so that a busy machine slows both alike."""
        requests = [kind.make() for _each in range(WARM_UP + kind.times + 1)]
        # Two at once, so that both workers have compiled, planned and kept what they will.
        list(self.crowd.map(self._answer, requests[:WARM_UP]))
        own, ratios = [], []
        turn = kind.times // TURNS
        for start in range(WARM_UP, WARM_UP + turn * TURNS, turn):
            own.append(self._milliseconds(requests[start : start + turn]))
            ratios.append(own[-1] / self._milliseconds([self.bare.make()] * BARE_TURN))
        requests[-1].headers["X-Count-Queries"] = "1"
        return Cost(median(own), median(ratios), self._answer(requests[-1]))

    def measure_work(self, work) -> Cost:
        """The same for what the worker does, done in this process: its CPU and that of the database."""
        costs, ratios = [], []
        for _turn in range(WORK_TURNS):
            run = work.begin()
            before = self.serving.cpu_seconds() + time.process_time()
            run()
            costs.append((self.serving.cpu_seconds() + time.process_time() - before) * 1000)
            ratios.append(costs[-1] / self._milliseconds([self.bare.make()] * BARE_TURN))
        return Cost(median(costs), median(ratios), "")

    def _milliseconds(self, requests: list) -> float:
        before = self.serving.cpu_seconds()
        list(self.client.map(self._answer, requests))
        return (self.serving.cpu_seconds() - before) * 1000 / len(requests)

    def _answer(self, request) -> str:
        """The number of queries, when it was asked for. Anything but the expected answer ends the bench."""
        connection = http.client.HTTPConnection("127.0.0.1", self.serving.choices.port, timeout=60)
        try:
            connection.request(request.method, request.path, request.body, request.headers)
            response = connection.getresponse()
            body = response.read()
        finally:
            connection.close()
        if response.status != request.status:
            raise SystemExit(f"{request.method} {request.path}: {response.status}\n{body.decode()[:2000]}")
        return response.headers.get("X-Queries", "")


def main() -> int:
    began = time.monotonic()
    with platform() as serving:
        import django

        django.setup()
        from tests.bench.asking import World
        from tests.bench.crowd import add_cases
        from tests.bench.learning import Learning
        from tests.bench.working import Working

        world = World()
        serving.web.start()
        wait_until_served(serving.choices.port)
        bench = Bench(serving)
        head("One request")
        for kind in [
            bench.bare,
            *world.website(),
            *world.search(),
            *world.visitors(),
            *world.staff(),
        ]:
            tell(kind, bench.measure(kind))
        head("Learning")
        for kind in Learning(world.foundation).kinds():
            tell(kind, bench.measure(kind))
        head("Work for many cases")
        for work in Working(world).kinds():
            tell(work, bench.measure_work(work))
        small = {}
        head("A list of 1,000 cases")
        for kind in world.lists():
            small[kind.title] = bench.measure(kind)
            tell(kind, small[kind.title])
        add_cases(LARGE - 1000, seed=2)
        head(f"A list of {LARGE:,} cases", "× 1,000")
        for kind in world.lists():
            cost = bench.measure(kind)
            tell(kind, cost, f"{cost.milliseconds / small[kind.title].milliseconds:8.2f}")
        tell_memory(serving)
    print(f"\nTook {time.monotonic() - began:.0f} s.")
    return 0


def head(title: str, last: str = "") -> None:
    print(f"\n{title:<46}{'CPU ms':>8}{'× bare':>8}{'goal':>6}{'queries':>9}{last:>9}", flush=True)


def tell(kind, cost: Cost, last: str = "") -> None:
    goal = f"{kind.goal:g}" if kind.goal else ""
    print(
        f"{kind.title:<46}{cost.milliseconds:8.2f}{cost.ratio:8.1f}{goal:>6}{cost.queries:>9}{last:>9}",
        flush=True,
    )


def tell_memory(serving: Platform) -> None:
    serving.worker.start()
    serving.clock.start()
    while not (serving.worker.evident() and serving.clock.evident()):
        time.sleep(0.1)
    print(f"\n{'Memory, MB':<46}{'resident':>10}{'own':>8}")
    for name, processes in serving.memory().items():
        for number, (resident, own) in enumerate(processes):
            label = name if number == 0 else f"  its child {number}"
            print(f"{label:<46}{resident / 2**20:10.0f}{own / 2**20:8.0f}")


if __name__ == "__main__":
    sys.exit(main())
