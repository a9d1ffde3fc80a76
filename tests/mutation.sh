#!/usr/bin/env bash
# Mutation testing of Numerics, Parsing, Checking and Evaluation. Takes an hour or more; not part of .ci/run.
# Only the language cases and the tests of numbers, messages and host functions run: what only others kill counts as surviving.
# Coverage is not looked at, because the runner takes all language cases for one test and misses most of what they cover.
# A folder can be named to mutate it alone: tests/mutation.sh '**/Numerics/**/*.cs'
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore
if [ $# -gt 0 ]; then
  dotnet stryker --config-file stryker-config.json --output ../artifacts/mutation --mutate "$1"
else
  dotnet stryker --config-file stryker-config.json --output ../artifacts/mutation
fi
