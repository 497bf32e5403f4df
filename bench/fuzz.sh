#!/usr/bin/env bash
# Usage: bench/fuzz.sh [SECONDS] [FORMAT...]
# Feeds every reader of seeds (or those of the FORMATs) with damaged seeds for SECONDS each (60), beginning with our own
# golden ones: no crash, no input that takes more than 5 s, no network, no other file. Stops at the first find, which it
# leaves in plugin/target/fuzz/FORMAT; put it into plugin/src/test/fuzz/FORMAT, where a test keeps it mended.
set -euo pipefail
seconds=${1:-60}
[ $# -eq 0 ] || shift
cd "$(dirname "$0")/.."
read -r -a flags <<<"${MVN_FLAGS:-}"
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(text markdown html docx odt rtf eml mbox xml json pdf)
golden=plugin/src/test/golden/seeds work=plugin/target/fuzz
mvn -B -q "${flags[@]}" -pl templates,plugin test-compile dependency:build-classpath -Dmdep.includeScope=test \
  -Dmdep.outputFile="$PWD/plugin/target/test-classpath"
classpath=plugin/target/test-classes:plugin/target/classes:$(cat plugin/target/test-classpath)
for format in "${formats[@]}"; do
  mkdir -p "$work/$format/seeds" "$work/$format/found"
  for case in "$golden"/*/; do
    for seed in "$case"*."$format" "$case"*.txt "$case"*.md; do
      case "$format/$seed" in
        */expected.md) ;;
        text/*.txt | markdown/*.md | "$format"/*."$format") [ ! -f "$seed" ] || cp "$seed" "$work/$format/seeds/$(basename "$case")" ;;
      esac
    done
  done
  printf '%-10s' "$format"
  if ! java -Xmx1g -cp "$classpath" -Dfuzz.format="$format" com.code_intelligence.jazzer.Jazzer \
    --target_class=press.broadsheet.seed.SeedFuzz --instrumentation_includes='press.broadsheet.**' \
    --reproducer_path="$work/$format" -artifact_prefix="$work/$format/" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=3000 \
    -max_len=60000 -print_final_stats=1 "$work/$format/found" "$work/$format/seeds" >"$work/$format/log" 2>&1; then
    printf 'found something; see %s/log:\n' "$work/$format"
    grep -v '^#' "$work/$format/log" | tail -40
    exit 1
  fi
  awk '/stat::number_of_executed_units/ { n = $2 } /cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") c = $(i + 1) } END { print n " seeds, " c " places of the code reached, nothing found" }' "$work/$format/log"
done
