"""Entry point: without a command the desktop opens, with one the command line runs."""

from __future__ import annotations

import sys

_WITH_VALUE = frozenset(
    {"--vault", "--home", "--member", "--password-file", "--password-command", "--device-store", "--lang"}
)


def names_a_command(arguments: list[str]) -> bool:
    """True as soon as anything but global options is asked for; decides before anything expensive is imported."""
    waiting = iter(arguments)
    for argument in waiting:
        if argument in _WITH_VALUE:
            next(waiting, None)
        elif argument == "--yes" or argument.partition("=")[0] in _WITH_VALUE:
            continue
        else:
            return True
    return False


def harden() -> None:
    """Keep secrets out of core dumps and away from other processes of the same user, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # 4 is PR_SET_DUMPABLE: also closes /proc/PID/mem to others


def main(arguments: list[str]) -> int:
    harden()
    if names_a_command(arguments):
        import gc

        from ui.cli.entry import run

        gc.disable()  # a command is over before collecting could pay, and a large vault makes it dear
        return run(arguments)
    from ui.app import run as run_desktop

    return run_desktop(arguments)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a process that checks signatures is this very program, started again
        from multiprocessing import freeze_support

        freeze_support()
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:  # while modules were still being read
        sys.exit(130)
