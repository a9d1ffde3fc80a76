#!/usr/bin/env bash
# Makes iki-0.1.0.jar in a folder (artifacts/java when not given). Needs JDK 17 or newer and jna.jar (IKI_JNA, else that of Debian's libjna-java).
set -euo pipefail
cd "$(dirname "$0")"
output="$(realpath -m "${1:-../../../artifacts/java}")"
jna="${IKI_JNA:-/usr/share/java/jna.jar}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
javac --release 17 -Xlint:all -Werror -cp "$jna" -d "$work" src/iki/*.java
mkdir -p "$output"
jar --create --file "$output/iki-0.1.0.jar" --date=2026-01-01T00:00:00Z -C "$work" iki
echo "$output/iki-0.1.0.jar"
