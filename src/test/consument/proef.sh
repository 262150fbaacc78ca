#!/bin/sh
# Shows what a project gets that depends on the jar alone, and that it answers. Run from anywhere.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -f "$root/pom.xml" -DskipTests install
cp -r "$root/src/test/consument/." "$work"
cd "$work"
mvn -q -B compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=pad.txt
echo "Bibliotheken: $(tr ':' '\n' < pad.txt | wc -l)"
if tr ':' '\n' < pad.txt | grep -iE 'javalin|picocli|pebble|micrometer|jetty'; then
  echo "Een schil hoort niet mee te komen." >&2
  exit 1
fi
java -cp "target/classes:$(cat pad.txt)" Consument "$root/docs/voorbeelden/naturalisatie.json" 2>/dev/null
