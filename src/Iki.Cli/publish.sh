#!/usr/bin/env bash
# Makes iki as one file of machine code for this machine's platform, and an archive of it with the manual pages, the completions and the licences, and its checksum:
# bash src/Iki.Cli/publish.sh [OUTPUT]. Needs a C compiler (clang, or gcc) for its linker; another platform is made on that platform,
# by the same script: IKI_RID names it where it cannot be guessed.
set -euo pipefail
output="$(realpath -m "${1:-artifacts}")"
cd "$(dirname "$0")/../.."
rid="${IKI_RID:-$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)}"
version="$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)"
name="iki-$version-$rid"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

dotnet restore src/Iki.Cli
dotnet publish src/Iki.Cli -c Release -r "$rid" --no-restore -o "$work/publish"

folder="$work/$name"
mkdir -p "$folder/completions" "$folder/man/man1" "$folder/man/id/man1"
iki="$(find "$work/publish" -name iki -o -name iki.exe)"
cp "$iki" "$folder/"
"$iki" completion bash >"$folder/completions/iki.bash"
"$iki" completion zsh >"$folder/completions/_iki"
"$iki" completion powershell >"$folder/completions/iki.ps1"
"$iki" __manual --language en >"$folder/man/man1/iki.1"
"$iki" __manual --language id >"$folder/man/id/man1/iki.1"
cp LICENSE src/Iki.Cli/README.md src/Iki.Cli/THIRD-PARTY-NOTICES.txt "$work/publish/THIRD-PARTY-NOTICES-DOTNET.txt" "$folder/"
find "$folder" -type f -exec chmod 644 {} +
chmod 755 "$folder/$(basename "$iki")"

# Nothing of the day, the user or the folder that it was made in.
mkdir -p "$output"
tar --sort=name --mtime='2000-01-01 00:00:00Z' --owner=0 --group=0 --numeric-owner --mode='u+rwX,go+rX,go-w' --format=ustar -C "$work" -cf - "$name" | gzip -n9 >"$output/$name.tar.gz"
(cd "$output" && sha256sum "$name.tar.gz" >SHA256SUMS)
echo "$output/$name.tar.gz"
