from collections.abc import Callable
from datetime import datetime, tzinfo

from apscheduler.job import Job
from apscheduler.triggers.base import BaseTrigger

class BaseScheduler:
    def __init__(self, *, timezone: tzinfo | str = ..., job_defaults: dict[str, object] = ...) -> None: ...
    @property
    def running(self) -> bool: ...
    def start(self, paused: bool = ...) -> None: ...
    def shutdown(self, wait: bool = ...) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def add_job(
        self,
        func: Callable[..., object],
        trigger: BaseTrigger | str | None = ...,
        args: list[object] | tuple[object, ...] | None = ...,
        kwargs: dict[str, object] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        misfire_grace_time: int | None = ...,
        coalesce: bool = ...,
        max_instances: int = ...,
        next_run_time: datetime | None = ...,
        jobstore: str = ...,
        executor: str = ...,
        replace_existing: bool = ...,
        *,
        seconds: float = ...,
        minutes: float = ...,
        hours: float = ...,
        jitter: int | None = ...,
        run_date: datetime = ...,
    ) -> Job: ...
    def get_job(self, job_id: str) -> Job | None: ...
    def get_jobs(self) -> list[Job]: ...
    def remove_job(self, job_id: str) -> None: ...
