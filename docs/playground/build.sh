#!/usr/bin/env bash
# Builds the playground as a static site into artifacts/playground. Needs the .NET SDK; everything else comes from NuGet.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
site="${1:-$root/artifacts/playground}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
bash "$root/src/bindings/node/build.sh" --editor
dotnet build "$here/builder" -c Release -warnaserror -v quiet
dotnet "$here/builder/bin/Release/net10.0/Iki.Playground.Builder.dll" "$root" "$root/artifacts/node/editor" "$site"
