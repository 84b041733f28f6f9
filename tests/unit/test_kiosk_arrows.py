"""Where an arrow key leads."""

from kiosk.arrows import Box, Direction, next_box

#: Two rows of two tiles, and a wide button below.
TILES = [Box(0, 0, 100, 50), Box(110, 0, 100, 50), Box(0, 60, 100, 50), Box(110, 60, 100, 50), Box(0, 120, 210, 40)]


def leads(start: int, direction: Direction) -> int | None:
    others = [box for index, box in enumerate(TILES) if index != start]
    found = next_box(TILES[start], others, direction)
    return None if found is None else TILES.index(others[found])


def test_arrows_go_to_the_neighbour_in_their_direction() -> None:
    assert leads(0, Direction.RIGHT) == 1
    assert leads(1, Direction.LEFT) == 0
    assert leads(1, Direction.DOWN) == 3
    assert leads(3, Direction.DOWN) == 4
    assert leads(4, Direction.UP) in (2, 3)


def test_at_the_end_of_a_line_an_arrow_goes_on_at_its_other_end() -> None:
    assert leads(0, Direction.LEFT) == 1
    assert leads(3, Direction.RIGHT) == 2


def test_an_arrow_towards_the_edge_leads_nowhere() -> None:
    assert leads(4, Direction.LEFT) is None
    assert leads(0, Direction.UP) is None
    assert leads(4, Direction.DOWN) is None


def test_everything_can_be_reached_from_anywhere() -> None:
    for start in range(len(TILES)):
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            for direction in Direction:
                following = leads(here, direction)
                if following is not None and following not in reached:
                    reached.add(following)
                    waiting.append(following)
        assert reached == set(range(len(TILES)))
