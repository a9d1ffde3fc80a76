#!/usr/bin/env bash
# Makes libiki.so and puts it with iki.h and the notices into a folder (artifacts/native when not given). Needs the .NET SDK, a C compiler (gcc or clang) and the headers of zlib.
set -euo pipefail
cd "$(dirname "$0")"
output="$(realpath -m "${1:-../../artifacts/native}")"
compiler="$(command -v clang || command -v gcc || true)"
if [ -z "$compiler" ]; then
  echo "A C compiler is needed to link: install clang or gcc." >&2
  exit 1
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet publish Iki.Native.csproj -c Release -p:CppCompilerAndLinker="$(basename "$compiler")" -o "$work" -m:1 -nodeReuse:false --nologo -v quiet
mkdir -p "$output"
install -m 644 "$work/libiki.so" "$output/libiki.so.1"
ln -sf libiki.so.1 "$output/libiki.so"
install -m 644 include/iki.h "$output/iki.h"

# The notices of the runtime are those of the version that was compiled in.
version="$(sed -n '/"runtime.linux-x64.Microsoft.DotNet.ILCompiler": {/,/}/s/.*"resolved": "\(.*\)".*/\1/p' packages.lock.json)"
cat THIRD-PARTY-NOTICES.txt "${NUGET_PACKAGES:-$HOME/.nuget/packages}/runtime.linux-x64.microsoft.dotnet.ilcompiler/$version/THIRD-PARTY-NOTICES.TXT" >"$output/THIRD-PARTY-NOTICES.txt"
echo "$output/libiki.so"
