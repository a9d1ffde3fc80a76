# What PowerShell is offered where a line ends: pwsh -File completes.ps1 SCRIPT. The tool is found by PATH.
param([string] $Script)
Get-Content -Raw $Script | Invoke-Expression
$expected = [ordered]@{
    'iki sche' = 'schema'
    'iki schema reca' = 'recap'
    'iki formula 1 --format j' = 'json'
    'iki formula 1 --language ' = 'en id'
    'iki check --li' = '--lint'
    'iki evaluate seeds/lawang-2018/catalog.json --indicator sekretaris-kecamatan/keh' = 'sekretaris-kecamatan/kehadiran-pns'
}
$wrong = 0
foreach ($line in $expected.Keys) {
    $offered = (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.CompletionText -join ' '
    if ($offered -ne $expected[$line]) { Write-Output "'$line' offers '$offered'"; $wrong = 1 }
}
exit $wrong
