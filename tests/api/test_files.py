import os
import stat
import sys

import pytest

from chronicle.api import CannotWrite, write_atomically
from chronicle.api.files import write_together


def test_a_file_is_written_whole_and_alone_and_folders_are_made(tmp_path):
    target = tmp_path / "deep" / "er" / "a.svg"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in target.parent.iterdir()] == ["a.svg"]


def test_the_old_file_stays_when_the_new_one_cannot_be_finished(tmp_path, monkeypatch):
    target = tmp_path / "a.svg"
    target.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CannotWrite, match=r"cannot write '.*a\.svg': no space left on device"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(CannotWrite, match="it is a folder"):
        write_atomically(tmp_path, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_permissions_are_those_of_a_new_file_or_of_the_old_one(tmp_path):
    target = tmp_path / "a.svg"
    mask = os.umask(0o027)
    try:
        write_atomically(target, b"one")
        assert stat.S_IMODE(target.stat().st_mode) == 0o640
        target.chmod(0o600)
        write_atomically(target, b"two")
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    finally:
        os.umask(mask)


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege there")
def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.svg", tmp_path / "link.svg"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_device_is_written_to_and_not_replaced():
    write_atomically("/dev/null", b"gone")


def test_of_several_files_all_are_written_or_none(tmp_path):
    (tmp_path / "folder").mkdir()
    old = tmp_path / "old.svg"
    old.write_bytes(b"old")
    with pytest.raises(CannotWrite, match="folder"):
        write_together([(old, b"new"), (tmp_path / "new.svg", b"new"), (tmp_path / "folder", b"new")])
    assert old.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "old.svg"]
    write_together([(old, b"new"), (tmp_path / "new.svg", b"new")])
    assert old.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "new.svg", "old.svg"]
