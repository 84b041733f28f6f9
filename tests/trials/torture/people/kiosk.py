"""The life of a kiosk: people take numbers, give up, come back after a missed call, and rate their visit."""

from tests.trials.torture.client import Client, RefusedError
from tests.trials.torture.verbs import Answer

#: A kiosk lets nobody in while more people than this wait, so that the hall stays as full through the whole run.
MOST_WAITING = 40
LANGUAGES = ("kk", "ru", "en", "fa", "ar")
THINK_SECONDS = 0.12
#: How many of its own numbers a kiosk remembers.
REMEMBERED = 60


def live(client: Client) -> None:
    """Let visitors come until the stop sign is given; once the doors are closed, only those who hold a number come."""
    catalog = client.read(lambda branch: branch.catalog.catalog())
    services = [str(service.id) for service in catalog.services]
    classes = [entry.code for entry in catalog.priority_classes]
    device = client.task.client
    held: list[Answer] = []
    while True:
        client.think(THINK_SECONDS)
        chance = client.random.random()
        try:
            if chance < 0.80:
                _let_in(client, services, classes, device, held)
            elif held and chance < 0.86:
                client.ask("leave", ticket=client.random.choice(held)["ticket"], device=device)
            elif held and chance < 0.93:
                client.ask("came_back", display=client.random.choice(held)["display"], device=device)
            elif held:
                ticket = client.random.choice(held)["ticket"]
                client.ask("rate", ticket=ticket, score=client.random.randint(1, 4), language="kk")
        except RefusedError:
            continue


def _let_in(client: Client, services: list[str], classes: list[str], device: str, held: list[Answer]) -> None:
    if client.signs.closed or client.read(lambda b: sum(b.views.waiting_counts().values())) >= MOST_WAITING:
        client.think(2 * THINK_SECONDS)
        return
    wanted = client.random.sample(services, client.random.choice((1, 1, 1, 2, 3)))
    priority = client.random.choice(classes) if client.random.random() < 0.3 else classes[0]
    language = client.random.choice(LANGUAGES)
    held.append(client.ask("issue", services=wanted, language=language, priority=priority, device=device))
    del held[:-REMEMBERED]
