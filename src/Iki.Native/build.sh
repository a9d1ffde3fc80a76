#!/usr/bin/env bash
# Makes libiki.so and puts it beside iki.h into a folder (artifacts/native when not given). Needs the .NET SDK, a C compiler (gcc or clang) and the headers of zlib.
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
echo "$output/libiki.so"
