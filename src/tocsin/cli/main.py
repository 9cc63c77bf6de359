# SPDX-License-Identifier: AGPL-3.0-or-later
"""Entry point: exit 0 done, 1 refused input or a failed check, 2 wrong usage, 3 an audit
that could not read everything; never a traceback."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import sys
from pathlib import Path

import click

import tocsin


class Refusal(Exception):  # noqa: N818
    """What the user must mend, in one line that names the file, the place and the mend."""


class Commands(click.Group):
    """Finds a command in the module of its name, so that `tocsin --help` loads nothing heavy."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        package = importlib.import_module("tocsin.cli.commands")
        return sorted(info.name.removesuffix("_") for info in pkgutil.iter_modules(package.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"tocsin.cli.commands.{cmd_name}")
        found = module.command
        return found if isinstance(found, click.Command) else None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(tocsin.__version__, prog_name="tocsin")
def tocsin_command() -> None:
    """The duty desk: what is about to touch which of my sites, when, how badly, how surely, who was told."""


def main() -> None:
    """Run the command line and turn every failure into one line on stderr."""
    from tocsin.run import pressed

    pressed.use()
    gc.set_threshold(100_000)  # word lists are made of many small things, and none of them is rubbish
    try:
        tocsin_command.main(prog_name="tocsin", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message())
        sys.exit(2)
    except click.UsageError as error:
        _end(f"{error.format_message()} See: {_help(error)}", 2)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _end("stopped", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Refusal as refusal:
        _end(str(refusal), 1)
    except Exception as error:
        if os.environ.get("TOCSIN_DEBUG"):
            raise
        _end(_told(error), 1)


def _told(error: Exception) -> str:
    from tocsin.sources.base import FeedFileError

    if isinstance(error, FeedFileError):  # any command may be the first to read the catalogue
        return str(error)
    return f"something we did not foresee: {type(error).__name__}: {error}. TOCSIN_DEBUG=1 shows where."


def _help(error: click.UsageError) -> str:
    return f"{error.ctx.command_path} --help" if error.ctx else "tocsin --help"


def _is_a_file(word: str) -> bool:
    """Whether a word is the way to a file, which an error has to name."""
    return os.sep in word or len(word) > 4096 or Path(word).exists()


def _end(line: str, code: int) -> None:
    said = " ".join(line.split())
    if typed := [word for word in sys.argv[1:] if word in said and not _is_a_file(word)]:
        from tocsin.core.guard.outgoing import unrepeated

        said = unrepeated(said, typed)
    if "'" in said or '"' in said:
        from tocsin.core.guard.outgoing import unquoting

        said = unquoting(said)
    print(f"tocsin: {said}", file=sys.stderr)
    sys.exit(code)
