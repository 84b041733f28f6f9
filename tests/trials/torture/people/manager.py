"""The life of a manager, who changes the order of calling all the time, and of one who only closes the day."""

import time

from tests.trials.torture.client import Client, RefusedError

POLICIES = ("promise", "fifo", "strict", "ratio")


def live(client: Client) -> None:
    """Change settings until the stop sign is given."""
    staff = _staff(client)
    while True:
        client.think(3.0)
        key, value = "policy", client.random.choice(POLICIES)
        if client.random.random() < 0.2:
            key, value = "farthest_seat_m", str(client.random.randint(3, 20))
        try:
            client.ask("change_setting", key=key, value=value, staff=staff, device=client.task.client)
        except RefusedError:
            continue


def close_today(client: Client) -> None:
    """Close the present day, exactly when another one does."""
    staff = _staff(client)
    day = client.read(lambda branch: branch.day.today()).isoformat()
    client.read(lambda branch: branch.day.still_open(branch.day.today()))
    while time.monotonic_ns() < client.task.begin_at:
        client.between()
    client.ask("close_day", day=day, staff=staff, device=client.task.client)


def _staff(client: Client) -> str:
    members = client.read(lambda branch: branch.staff.members())
    return next(str(member.id) for member in members if member.code == client.task.staff)
