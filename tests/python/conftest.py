import os

from hypothesis import HealthCheck, settings

# Deterministic, so that a commit passes or fails by itself; STRIDEJIT_SEED=random explores.
settings.register_profile("fixed", derandomize=os.environ.get("STRIDEJIT_SEED") != "random", deadline=None, database=None,
                          suppress_health_check=list(HealthCheck))
settings.load_profile("fixed")
