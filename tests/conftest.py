"""What holds for every test: no screen, no network but loopback, no word of warning, nothing left running."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import signal

import hypothesis

signal.signal(signal.SIGINT, signal.default_int_handler)  # who is started in the background begins with it ignored

pytest_plugins = [
    f"tests.support.{net}" for net in ("patience", "unending", "quiet", "leaks", "postgres", "statements")
]

# Both cores may be doing something else: how long an example takes says nothing.
hypothesis.settings.register_profile(
    "dev", max_examples=25, deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile("ci", hypothesis.settings.get_profile("dev"), max_examples=200)
hypothesis.settings.register_profile("nightly", hypothesis.settings.get_profile("dev"), max_examples=2000)
hypothesis.settings.register_profile("repro", hypothesis.settings.get_profile("ci"), derandomize=True)
hypothesis.settings.load_profile("dev")  # another one by --hypothesis-profile
