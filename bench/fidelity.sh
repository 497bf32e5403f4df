#!/usr/bin/env bash
# Usage: bench/fidelity.sh [FOLDER] [PREFIX] [--quiet]
# How well import understands articles: reads every case in FOLDER (our golden ones, or those whose names begin with PREFIX),
# compares title, dek, authors, bio, date, dateline, section and tags, paragraphs, headings, links, pictures and words with
# what an editor expects, and prints the shares that are right, format by format. If pandoc is installed, its shares on the
# formats that it reads follow. A case is a folder with a seed and expected.md.
set -euo pipefail
cd "$(dirname "$0")/.."
read -r -a flags <<<"${MVN_FLAGS:-}"
folder=${1:-plugin/src/test/golden/seeds}
[ $# -eq 0 ] || shift
classpath=$PWD/plugin/target/fidelity-classpath
mvn -B -q "${flags[@]}" -pl templates,plugin compile dependency:build-classpath -Dmdep.outputFile="$classpath"
pandoc=()
command -v pandoc >/dev/null && pandoc=(--pandoc) || echo "pandoc is not installed; only import is scored."
exec java -cp "plugin/target/classes:$(cat "$classpath")" bench/Fidelity.java "$folder" "$@" "${pandoc[@]}"
