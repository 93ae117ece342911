"""stridejit.config: what calls run on."""

from __future__ import annotations

from . import _core


class Config:
    """Settings of all calls of this process.

    backend   'llvm' or 'interpreter'; assign these or 'auto'. The environment variable STRIDEJIT_BACKEND says what it is
              before. BufferError where LLVM is asked for and not to be had.
    threads   how many threads a call may use
    cache     figures of the kernels held in memory: hits, misses, kernels
    target    the instruction set that code is made for (STRIDEJIT_CPU)
    """

    __slots__ = ()

    @property
    def backend(self) -> str:
        return _core._backend()

    @backend.setter
    def backend(self, name: str) -> None:
        _core._use_backend(name)

    @property
    def backend_version(self) -> str:
        return _core._backend_version()

    @property
    def target(self) -> str:
        return _core._target()

    @property
    def threads(self) -> int:
        return _core.get_num_threads()

    @threads.setter
    def threads(self, count: int) -> None:
        _core.set_num_threads(count)

    @property
    def cache(self) -> dict[str, int]:
        return _core._cache()

    def clear_cache(self) -> None:
        """Forgets every kernel; those that run are kept until they are done."""
        _core._clear_cache()

    def __repr__(self) -> str:
        return f"<stridejit.config backend={self.backend!r} target={self.target!r} threads={self.threads}>"


config = Config()
