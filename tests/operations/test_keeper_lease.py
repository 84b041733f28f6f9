"""One keeper per branch: the others wait, a dead one is replaced, and a wrong clock locks nobody out."""

import threading
from datetime import timedelta

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.upkeep.keeper.operations import LEASE_SECONDS, KeeperOperations


def test_the_first_keeper_works_and_the_second_waits(branch: OpenBranch, clock: VirtualClock) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    lease, now = keeping.take(first, "server")
    assert (lease.holder, lease.device, now) == (first, "server", clock.now())
    assert lease.expires == now + timedelta(seconds=LEASE_SECONDS)
    assert keeping.take(second, "desk")[0] == lease
    assert keeping.state().at_work


def test_a_renewed_lease_keeps_its_beginning(branch: OpenBranch, clock: VirtualClock) -> None:
    first, keeping = new_id(), KeeperOperations(branch.database)
    began = keeping.take(first, "server")[0].taken
    clock.advance(LEASE_SECONDS / 2)
    lease, now = keeping.take(first, "server")
    assert (lease.taken, lease.expires) == (began, now + timedelta(seconds=LEASE_SECONDS))


def test_a_dead_keeper_is_replaced_when_its_lease_has_expired(branch: OpenBranch, clock: VirtualClock) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    keeping.take(first, "server")
    clock.advance(LEASE_SECONDS)
    assert not keeping.state().at_work
    assert keeping.take(second, "desk")[0].holder == second
    # The dead one comes back: now it is the one that waits.
    assert keeping.take(first, "server")[0].holder == second


def test_a_lease_given_back_is_free_at_once_and_nobody_gives_back_anothers(branch: OpenBranch) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    keeping.take(first, "server")
    keeping.give_back(second)
    assert keeping.take(second, "desk")[0].holder == first
    keeping.give_back(first)
    assert keeping.state().lease is None
    assert keeping.take(second, "desk")[0].holder == second


def test_a_lease_written_by_a_clock_a_year_ahead_locks_nobody_out(branch: OpenBranch, clock: VirtualClock) -> None:
    keeping, second = KeeperOperations(branch.database), new_id()
    clock.advance(365 * 86400)
    keeping.take(new_id(), "server")
    clock.advance(-365 * 86400)
    assert keeping.take(second, "desk")[0].holder == second


def test_of_many_keepers_at_once_exactly_one_works(branch: OpenBranch, clock: VirtualClock) -> None:
    start, found = threading.Barrier(6), []

    def try_once() -> None:
        mine = open_branch(branch.address, clock=clock)
        holder = new_id()
        start.wait()
        found.append(KeeperOperations(mine.database).take(holder, "keeper")[0].holder == holder)
        mine.close()

    keepers = [threading.Thread(target=try_once) for _ in range(6)]
    for keeper in keepers:
        keeper.start()
    for keeper in keepers:
        keeper.join()
    assert sorted(found) == [False] * 5 + [True]
