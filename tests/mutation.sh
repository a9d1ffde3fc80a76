#!/usr/bin/env bash
# Mutation testing of Numerics, Parsing, Checking and Evaluation. Takes an hour or more; not part of .ci/run.
# The slow tests (fuzzing, small stacks, the reference) are left out: what only they kill counts as surviving here.
# A folder can be named to mutate it alone: tests/mutation.sh '**/Numerics/**/*.cs'
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore
if [ $# -gt 0 ]; then
  dotnet stryker --config-file stryker-config.json --output ../artifacts/mutation --mutate "$1"
else
  dotnet stryker --config-file stryker-config.json --output ../artifacts/mutation
fi
