"""Runs one command and prints what it took, as JSON.

A process of its own, with nothing imported but what it needs: a child's peak memory counts what its parent held when it was started.
usage: spawn.py INPUT TIMES OUTPUT SECONDS COMMAND ...    (the input is fed TIMES times through a pipe where TIMES is above 1)
"""

import os
import signal
import sys
import time

LIMIT_REACHED = -1


def run(source, times, target, seconds, command):
    feeder = None
    if times > 1:
        read, write = os.pipe()
        feeder = os.posix_spawnp("cat", ["cat"] + [source] * times, os.environ, file_actions=[
            (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_CLOSE, read)])
        os.close(write)
    else:
        read = os.open(source, os.O_RDONLY)
    write = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    errors = os.open(target + ".err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    late = []
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, read, 0), (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_DUP2, errors, 2)])
    os.close(read)

    def stop(*_):
        late.append(True)
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    signal.alarm(0)
    if feeder:
        os.waitpid(feeder, 0)
    return {"cpu": used.ru_utime + used.ru_stime, "wall": wall, "peak": used.ru_maxrss * 1024,
            "status": LIMIT_REACHED if late else os.waitstatus_to_exitcode(status)}


if __name__ == "__main__":
    result = run(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5:])
    print("{" + ", ".join(f'"{key}": {value}' for key, value in result.items()) + "}")
