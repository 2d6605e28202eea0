"""`import` and `export`: records from a file and into one, the format told by the name's ending."""

from pathlib import Path

import msgspec

from fieldcrm.cli.answers import Answer, Status
from fieldcrm.cli.command import Command, flag, option, several, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.records import KIND, conditions
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine import clock
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.exporting import export_file
from fieldcrm.services.importing import Problem, Report, import_file
from fieldcrm.store.queries.records import Wanted

FORMATS = (".csv", ".tsv", ".txt")
SHOWN_PROBLEMS = 20


def import_(desk: Desk, kind: str, file: str, dry_run: bool, names_file: str | None) -> Answer:
    """Take a file over: whole, or not at all."""
    spec, path = REGISTRY.kind(kind), _of_known_format(file)
    names = _names(names_file) if names_file else {}
    report = import_file(desk.store, spec, path, names=names, new_id=clock.new_id, dry_run=dry_run)
    broken = bool(report.problems)
    return Answer(
        document=_told(report, file), lines=_lines(report, dry_run), status=Status.REFUSED if broken else Status.DONE
    )


def export(desk: Desk, kind: str, file: str, where: list[str] | None) -> Answer:
    """Write records into a file."""
    spec, path = REGISTRY.kind(kind), _of_known_format(file)
    with desk.store.read() as reading:
        wanted = Wanted(where=[conditions(reading, spec, each) for each in where or ()])
    count = export_file(desk.store, spec, path, wanted)
    return Answer(document={"file": file, "rows": count}, lines=[f"{count} rows written to {file}"])


def _of_known_format(file: str) -> Path:
    path = Path(file)
    if path.suffix.lower() not in FORMATS:
        raise RuleBroken("file.format", f"{file}; known are {', '.join(FORMATS)}", "file")
    return path


def _names(file: str) -> dict[str, str]:
    """A JSON object: for each column of the file the field it is, or an empty text for none."""
    try:
        return msgspec.json.decode(Path(file).read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        raise RuleBroken("file.missing", file, "map") from None
    except (OSError, msgspec.DecodeError) as error:
        raise RuleBroken("file.map", f"{file}: {error}", "map") from None


def _told(report: Report, file: str) -> dict[str, object]:
    told: dict[str, object] = {
        "added": report.added,
        "changed": report.changed,
        "skipped": report.skipped,
        "problems": [_told_problem(problem) for problem in report.problems],
    }
    if report.problems:
        told["error"] = {"code": "file.problems", "message": sentence("file.problems", file)}
        told["more_problems"] = report.more_problems
    return told


def _told_problem(problem: Problem) -> dict[str, object]:
    reason = sentence(problem.code, problem.about, problem.field)
    return {"row": problem.row, "field": problem.field, "code": problem.code, "reason": reason}


def _lines(report: Report, dry_run: bool) -> list[str]:
    counts = f"added {report.added}, changed {report.changed}, skipped {report.skipped}"
    if not report.problems:
        return [f"would have {counts}" if dry_run else counts]
    told = [_line(problem) for problem in report.problems[:SHOWN_PROBLEMS]]
    more = len(report.problems) + report.more_problems - len(told)
    return [*told, *([f"and {more} more"] if more else []), "nothing was taken over"]


def _line(problem: Problem) -> str:
    field = f", {problem.field}" if problem.field else ""
    return f"row {problem.row}{field}: {sentence(problem.code, problem.about, problem.field)}"


FILE = word("file", "FILE", "a .csv file; the first row names the columns")
COMMANDS = (
    Command(
        "import",
        "Take records over from a file, all of them or none.",
        import_,
        (
            KIND,
            FILE,
            flag("--dry-run", "only tell what would happen"),
            option(
                "--map", "FILE.json", "a JSON object: the field of each column; an empty text for none", "names_file"
            ),
        ),
    ),
    Command(
        "export",
        "Write records into a file.",
        export,
        (KIND, FILE, several("--where", "FIELD=VALUE", "only those with this value; may be given several times")),
    ),
)
