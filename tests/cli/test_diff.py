"""Telling versions apart as a user does it."""


def test_versions_in_any_notation(run, mali):
    run("convert", mali, "mali.yaml")
    same = run("diff", mali, "mali.yaml")
    assert (same.exit_code, same.output) == (0, "no differences\n")
    run("set", "coup", "title=Another title", mali)
    changed = run("diff", "mali.yaml", mali)
    assert changed.exit_code == 1
    assert "coup “Another title”: title: Officers overthrow the president → Another title" in changed.output
    assert run("diff", "mali.yaml", mali, "--format", "markdown").output.startswith(
        "1 corrected\n\n## Corrected\n"
    )


def test_errors_are_told(run, mali):
    bad = mali.with_name("bad.py")
    bad.write_text("a = Event(tittle=1)\n", encoding="utf-8")
    done = run("diff", mali, bad)
    assert (done.exit_code, "did you mean 'title'?" in done.stderr) == (1, True)
    assert run("diff", mali, "none.py").exit_code == 2
