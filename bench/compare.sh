#!/usr/bin/env bash
# Usage: bench/compare.sh [N] [RUNS]
# Builds N invented articles (1000) with Broadsheet, through Maven as its users do, and with Hugo if it is there, in turn,
# RUNS times each (5), and prints wall times in seconds, their medians and the ratio. Needs `mvn install` before.
# Environment: MVN_FLAGS goes to Maven (for example -o), JVM_CONFIG is a file of flags (bench/jvm.config; empty for none).
set -euo pipefail
export LC_ALL=C
articles=${1:-1000} runs=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
config=${JVM_CONFIG-$here/jvm.config}
work=$(mktemp -d "${TMPDIR:-/tmp}/broadsheet-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
plugin=press.broadsheet:broadsheet-maven-plugin:1.0.0-SNAPSHOT

java "$here/Corpus.java" "$articles" "$work"
cp -r "$here/hugo/." "$work/hugo/"
mkdir -p "$work/.mvn"
[ -z "$config" ] || cp "$config" "$work/.mvn/jvm.config"

broadsheet() { (cd "$work" && mvn -B -q ${MVN_FLAGS:-} "$plugin:generate"); }
hugo_site() { (cd "$work/hugo" && hugo --quiet); }
seconds() { local from=$EPOCHREALTIME; "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", b - a }'; }
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : sprintf("%.2f", (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }
pages() { find "$1" -name '*.html' | wc -l; }
edit() { for f in "$work"/site-content/articles/*/*/story-0.md "$work"/hugo/content/*/*/*/story-0.md; do echo "One line more, number $1." >>"$f"; done; }
report() { # report NAME FILE
  printf '%-34s %s   median %s\n' "$1" "$(paste -sd' ' "$2")" "$(median "$2")"
}

with_hugo=$(command -v hugo || true)
seconds broadsheet >/dev/null # fills the disk's cache, and says what is wrong before any run counts
for ((i = 1; i <= runs; i++)); do
  rm -rf "$work/target" "$work/hugo/public"
  seconds broadsheet >>"$work/b.clean"
  [ -z "$with_hugo" ] || seconds hugo_site >>"$work/h.clean"
  edit "$i"
  seconds broadsheet >>"$work/b.edit"
  [ -z "$with_hugo" ] || seconds hugo_site >>"$work/h.edit"
done

echo "$articles articles, $runs runs, $(nproc) cores"
report "Broadsheet, clean ($(pages "$work/target/site") pages)" "$work/b.clean"
[ -z "$with_hugo" ] || report "Hugo, clean ($(pages "$work/hugo/public") pages)" "$work/h.clean"
report "Broadsheet, one article edited" "$work/b.edit"
[ -z "$with_hugo" ] || report "Hugo, one article edited" "$work/h.edit"
if [ -n "$with_hugo" ]; then
  awk -v a="$(median "$work/b.clean")" -v b="$(median "$work/h.clean")" 'BEGIN { printf "Ratio, clean: %.2f\n", a / b }'
  awk -v a="$(median "$work/b.edit")" -v b="$(median "$work/h.edit")" 'BEGIN { printf "Ratio, one article edited: %.2f\n", a / b }'
fi
