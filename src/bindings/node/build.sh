#!/usr/bin/env bash
# Makes the npm package @iki/core in artifacts/node/core: the WebAssembly build with the JavaScript around it.
# With --editor only what a page needs that edits formulas, in artifacts/node/editor, which is what the playground loads.
# With --native also @iki/core-linux-x64 in artifacts/node/core-linux-x64, which needs artifacts/native (src/Iki.Native/build.sh), a C compiler, and npm.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
part=core
[ "${1:-}" != --editor ] || part=editor
package="$root/artifacts/node/$part"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

dotnet publish "$root/src/Iki.Wasm" -c Release -p:Part=$part -o "$work" -nodeReuse:false -v quiet
rm -rf "$package"
mkdir -p "$package/wasm"
cp "$work"/wwwroot/_framework/* "$package/wasm"
cp -r "$here"/*.js "$here"/lib "$here"/*.d.ts "$here"/package.json "$here"/README.md "$root/LICENSE" "$package"
cat "$here/THIRD-PARTY-NOTICES.txt" "$work/THIRD-PARTY-NOTICES.TXT" >"$package/THIRD-PARTY-NOTICES.txt"
chmod -R u=rwX,go=rX "$package"
echo "$package: $(du -sk --apparent-size "$package" | cut -f1) KB"

if [ "${1:-}" = --native ]; then
  native="$root/artifacts/node/core-linux-x64"
  [ -f "$root/artifacts/native/libiki.so.1" ] || bash "$root/src/Iki.Native/build.sh" "$root/artifacts/native"
  [ -d "$here/node_modules/node-api-headers" ] || npm install --prefix "$here" --no-package-lock --omit=optional --no-audit --no-fund --loglevel=error
  rm -rf "$native"
  mkdir -p "$native"
  cp "$root/artifacts/native/libiki.so.1" "$native"
  # Node itself has the functions of Node-API; the library is found beside the addon, wherever both are.
  "${CC:-gcc}" -std=c11 -O2 -Wall -Wextra -Werror -fPIC -fvisibility=hidden -shared -s -o "$native/iki.node" "$here/addon/iki.c" \
    -DNAPI_VERSION=8 -I"$here/node_modules/node-api-headers/include" -I"$root/src/Iki.Native/include" "$native/libiki.so.1" '-Wl,-rpath,$ORIGIN'
  cp "$here"/linux-x64/* "$root/src/Iki.Native/THIRD-PARTY-NOTICES.txt" "$root/LICENSE" "$native"
  chmod -R u=rwX,go=rX "$native"
  echo "$native: $(du -sk --apparent-size "$native" | cut -f1) KB"
fi
