#!/usr/bin/env bash
# The race "start": makes the native tool (or takes the one that IKI_TOOL names) and two programs that end at once, and runs it: bash benchmarks/start.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet restore benchmarks/Empty
dotnet publish benchmarks/Empty --no-restore -c Release -r linux-x64 -o "$work/native"
dotnet publish benchmarks/Empty --no-restore -c Release -o "$work/net"
if [ -z "${IKI_TOOL:-}" ]; then
  bash src/Iki.Cli/publish.sh "$work/archive"
  tar -xzf "$work"/archive/iki-*.tar.gz -C "$work"
  IKI_TOOL="$(echo "$work"/iki-*/iki)"
fi
export IKI_TOOL IKI_EMPTY_NATIVE="$work/native/empty" IKI_EMPTY="$work/net/empty" IKI_SEED="${IKI_SEED:-seeds/awan-putih-2025}"
dotnet run -c Release --project benchmarks/Iki.Core.Benchmarks -- --quick start
