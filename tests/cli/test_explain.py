def test_a_code_is_explained_in_either_case(run):
    assert run("explain", "F201").stdout.startswith("## F201: ")
    assert run("explain", "f201").stdout == run("explain", "F201").stdout


def test_an_unknown_code_is_told_with_the_nearest(run):
    result = run("explain", "C40")
    assert result.exit_code == 2
    assert "no code 'C40'; did you mean C40" in result.stderr
    assert "a code looks like F201" in run("explain", "what?").stderr
