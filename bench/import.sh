#!/usr/bin/env bash
# Usage: bench/import.sh [N]
# Imports N invented plain-text seeds (100000) twice, on two cores, and prints seeds a second and the most memory that the
# process had (VmHWM). The second import finds everything as it is. Nothing is installed; needs Linux.
# Environment: MVN_FLAGS goes to Maven (for example -o), JAVA_FLAGS to Java (-Xmx512m), SEEDS is a folder to import instead.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."
seeds=${1:-100000}
read -r -a maven <<<"${MVN_FLAGS:-}"
read -r -a flags <<<"${JAVA_FLAGS:--Xmx512m}"
work=$(mktemp -d "${TMPDIR:-/tmp}/broadsheet-import.XXXXXX")
trap 'rm -rf "$work"' EXIT
mvn -B -q "${maven[@]}" -pl templates,plugin compile dependency:build-classpath -Dmdep.includeScope=runtime \
  -Dmdep.outputFile="$work/classpath"
classpath=plugin/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classpath" bench/Import.java
if [ -z "${SEEDS:-}" ]; then
  java bench/Corpus.java --seeds "$seeds" "$work"
fi
cores=$(taskset -pc $$ | sed 's/.*: //; s/-/,/' | cut -d, -f1,2)
echo "$(find "${SEEDS:-$work/seeds}" -type f | wc -l) files, $(du -sh --apparent-size "${SEEDS:-$work/seeds}" | cut -f1), ${flags[*]}, load $(cut -d' ' -f1 /proc/loadavg)"
for run in first second; do
  echo "$run import:"
  taskset -c "$cores" java "${flags[@]}" -cp "$work/classes:$classpath" Import "${SEEDS:-$work/seeds}" "$work/out" 2
done
