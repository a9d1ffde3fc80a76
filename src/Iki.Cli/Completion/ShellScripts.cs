namespace Iki.Cli.Completion;

/// <summary>
/// What a shell runs when someone asks it to complete a command line of the tool. Each script asks the tool itself (<see cref="Suggestions"/>), so that it is never older
/// than the tool, and takes its answer as data: nothing that stands in a file becomes a command.
/// </summary>
internal static class ShellScripts
{
    /// <summary>For <c>source &lt;(iki completion bash)</c>.</summary>
    public const string Bash = """
        # Completes command lines of iki in bash: source <(iki completion bash)
        _iki() {
          local current="${COMP_WORDS[COMP_CWORD]}" line value files=
          COMPREPLY=()
          while IFS= read -r line; do
            if [[ $line == :files ]]; then files=1; continue; fi
            value="${line%%$'\t'*}"
            # What is begun in quotes is ended in them; anything else is quoted where it needs to be.
            [[ $current == [\'\"]* ]] || printf -v value %q "$value"
            COMPREPLY+=("$value")
          done < <("$1" __complete "${COMP_WORDS[@]:1:COMP_CWORD-1}" "=$current" 2>/dev/null)
          if [[ $files ]]; then
            if (( ${#COMPREPLY[@]} )); then
              while IFS= read -r line; do printf -v value %q "$line"; COMPREPLY+=("$value"); done < <(compgen -f -- "$current")
            else
              compopt -o default 2>/dev/null
            fi
          fi
        }
        complete -F _iki iki

        """;

    /// <summary>For <c>source &lt;(iki completion zsh)</c>, or as the file <c>_iki</c> of a folder in <c>fpath</c>.</summary>
    public const string Zsh = """
        #compdef iki
        # Completes command lines of iki in zsh: source <(iki completion zsh), or as the file _iki in a folder of fpath
        _iki() {
          local line files=
          local -a typed values shown
          typed=("${(@Q)words[2,CURRENT-1]}")
          while IFS= read -r line; do
            if [[ $line == :files ]]; then files=1; continue; fi
            values+=("${line%%$'\t'*}")
            if [[ $line == *$'\t'* ]]; then shown+=("${line%%$'\t'*}  -- ${line#*$'\t'}"); else shown+=("$line"); fi
          done < <("${(Q)words[1]}" __complete "${typed[@]}" "=${(Q)PREFIX}" 2>/dev/null)
          (( ${#values} )) && compadd -l -d shown -a values
          [[ $files ]] && _files
          return 0
        }
        if [[ ${funcstack[1]} == _iki ]]; then _iki "$@"; else compdef _iki iki; fi

        """;

    /// <summary>For the profile: <c>iki completion powershell | Out-String | Invoke-Expression</c>.</summary>
    public const string PowerShell = """
        # Completes command lines of iki in PowerShell: iki completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName iki -ScriptBlock {
            param($current, $line, $position)
            $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position -or ($current -eq '' -and $_.Extent.EndOffset -le $position) } | ForEach-Object {
                if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
            })
            $tool = $words[0]
            $typed = @($words | Select-Object -Skip 1)
            & $tool __complete @typed "=$($current.Trim([char[]]@(39, 34)))" 2>$null | ForEach-Object {
                if ($_ -eq ':files') { return }
                $value, $said = $_ -split "`t", 2
                $text = if ($value -match '^[-\w./#=]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
                if (-not $said) { $said = $value }
                [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $said)
            }
        }

        """;
}
