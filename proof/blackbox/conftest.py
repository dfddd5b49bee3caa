"""Fixtures: one shared lab, and servers of one's own."""

import sys
import pathlib

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from people import Organization  # noqa: E402
from world import AWS, PROGRAM, Server  # noqa: E402


def pytest_sessionstart(session):
    for needed in (PROGRAM, AWS):
        if not needed.exists():
            raise pytest.UsageError(f"{needed} is missing: ./test builds it first")


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """A lab that all tests share; names are unique, so they do not meet."""
    with Server(tmp_path_factory.mktemp("lab")) as server:
        yield server
        assert server.stop() == 0, server.output()


@pytest.fixture
def fresh(tmp_path):
    """A lab of one's own, for tests that move the clock or own all trails."""
    with Server(tmp_path) as server:
        yield server


@pytest.fixture
def disk(tmp_path):
    """A server on a data directory of its own."""
    with Server(tmp_path, lab=False, data=tmp_path / "data") as server:
        yield server


@pytest.fixture
def s3(lab):
    return lab.client("s3")


@pytest.fixture
def bucket(lab):
    return lab.bucket()


@pytest.fixture(scope="session")
def organization(lab):
    """The shared lab's account leads an organization with one member."""
    return Organization(lab)
