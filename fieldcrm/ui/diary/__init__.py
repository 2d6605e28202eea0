"""The diary: days, weeks and months to look at, plan, move and report in, by mouse and by keys alone."""
