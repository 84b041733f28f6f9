"""Limits of the process that reads foreign files, on Windows: memory, processor time, and no further process."""

import ctypes
from ctypes import wintypes

_PROCESS_TIME, _ONE_PROCESS, _PROCESS_MEMORY = 0x2, 0x8, 0x100
_EXTENDED_LIMITS = 9
#: Windows counts time in steps of 100 nanoseconds.
_STEPS = 10_000_000


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def limit(memory: int, seconds: int) -> None:
    """Put this process into a job with these limits; it cannot leave it. Raises OSError where Windows refuses."""
    system = ctypes.WinDLL("kernel32", use_last_error=True)
    system.CreateJobObjectW.restype = wintypes.HANDLE
    system.GetCurrentProcess.restype = wintypes.HANDLE
    system.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    system.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    wanted = _Extended()
    wanted.basic.flags = _PROCESS_TIME | _ONE_PROCESS | _PROCESS_MEMORY
    wanted.basic.process_time = seconds * _STEPS
    wanted.basic.processes = 1
    wanted.process_memory = memory
    job = system.CreateJobObjectW(None, None)
    told = system.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted))
    if not (job and told and system.AssignProcessToJobObject(job, system.GetCurrentProcess())):
        raise OSError(ctypes.get_last_error(), "the process could not be limited")
